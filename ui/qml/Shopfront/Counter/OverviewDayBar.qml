import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which day is shown, the days around it, and what can be done with its figures. */
GridLayout {
    id: root

    readonly property bool narrow: root.width < DeskParts.fullWidth
    required property OverviewModel overview

    columnSpacing: Theme.gapS
    rowSpacing: Theme.gapS

    Button {
        Layout.column: 0
        Layout.row: root.narrow ? 1 : 0
        icon: "caret-left"
        keys: "PgUp"
        objectName: "overview.earlier"
        text: qsTr("Day before")

        onClicked: root.overview.turnDay(-1)
    }

    Button {
        Layout.column: 1
        Layout.row: root.narrow ? 1 : 0
        icon: "caret-right"
        iconAtEnd: true
        keys: "PgDn"
        objectName: "overview.later"
        text: qsTr("Day after")
        visible: !root.overview.figures.isToday

        onClicked: root.overview.turnDay(1)
    }

    AppText {
        Layout.column: root.narrow ? 0 : 2
        Layout.columnSpan: root.narrow ? 6 : 1
        Layout.fillWidth: true
        Layout.leftMargin: root.narrow ? 0 : Theme.gapS
        Layout.row: 0
        objectName: "overview.day"
        step: AppText.Title3
        text: root.overview.tab === "week" ? root.overview.figures.weekTitle : root.overview.figures.title
    }

    Button {
        Layout.column: 3
        Layout.row: root.narrow ? 1 : 0
        icon: "list-checks"
        keys: "Ctrl T"
        objectName: "overview.tables"
        text: root.overview.tables ? qsTr("Show charts") : qsTr("Show tables")

        onClicked: root.overview.turnTables()
    }

    Button {
        Layout.column: 4
        Layout.row: root.narrow ? 1 : 0
        icon: "question"
        keys: "Ctrl H"
        objectName: "overview.how"
        text: qsTr("How is this counted?")

        onClicked: root.overview.ask("how")
    }

    Button {
        Layout.column: 5
        Layout.row: root.narrow ? 1 : 0
        icon: "arrow-square-out"
        keys: "Ctrl S"
        objectName: "overview.saveDay"
        text: qsTr("Save figures…")

        onClicked: root.overview.ask("save")
    }
}
