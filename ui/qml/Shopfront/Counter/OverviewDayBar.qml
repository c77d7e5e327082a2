import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which day is shown, the days around it, and what can be done with its figures. */
RowLayout {
    id: root

    required property OverviewModel overview

    spacing: Theme.gapS

    Button {
        icon: "caret-left"
        keys: "PgUp"
        objectName: "overview.earlier"
        text: qsTr("Day before")

        onClicked: root.overview.turnDay(-1)
    }

    Button {
        icon: "caret-right"
        iconAtEnd: true
        keys: "PgDn"
        objectName: "overview.later"
        text: qsTr("Day after")
        visible: !root.overview.figures.isToday

        onClicked: root.overview.turnDay(1)
    }

    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapS
        objectName: "overview.day"
        step: AppText.Title3
        text: root.overview.tab === "week" ? root.overview.figures.weekTitle : root.overview.figures.title
    }

    Button {
        icon: "list-checks"
        keys: "Ctrl T"
        objectName: "overview.tables"
        text: root.overview.tables ? qsTr("Show charts") : qsTr("Show tables")

        onClicked: root.overview.turnTables()
    }

    Button {
        icon: "question"
        keys: "Ctrl H"
        objectName: "overview.how"
        text: qsTr("How is this counted?")

        onClicked: root.overview.ask("how")
    }

    Button {
        icon: "arrow-square-out"
        keys: "Ctrl S"
        objectName: "overview.saveDay"
        text: qsTr("Save figures…")

        onClicked: root.overview.ask("save")
    }
}
