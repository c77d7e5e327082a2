import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which day is planned, and what can be done with the whole of its plan. */
RowLayout {
    id: root

    readonly property OverviewDesks desks: root.overview.desks
    required property OverviewModel overview

    spacing: Theme.gapS

    Button {
        icon: root.desks.ahead ? "caret-left" : "caret-right"
        iconAtEnd: !root.desks.ahead
        keys: root.desks.ahead ? "PgUp" : "PgDn"
        objectName: "overview.desks.turn"
        text: root.desks.ahead ? qsTr("Today") : qsTr("Next day")

        onClicked: root.desks.turn(!root.desks.ahead)
    }

    Item {
        Layout.fillWidth: true
    }

    Button {
        icon: "arrow-u-up-left"
        keys: "Ctrl Z"
        objectName: "overview.desks.undo"
        text: qsTr("Undo the last plan")
        visible: root.desks.canUndo

        onClicked: root.desks.undo()
    }

    Button {
        icon: "arrow-counter-clockwise"
        objectName: "overview.desks.usual"
        text: qsTr("Use the usual plan")
        visible: root.desks.planned

        onClicked: root.desks.useUsual()
    }

    Button {
        icon: "calendar-blank"
        objectName: "overview.desks.copy"
        text: root.desks.copyText
        visible: !root.desks.ahead

        onClicked: root.desks.copy()
    }

    Button {
        icon: "list-checks"
        keys: "Ctrl T"
        objectName: "overview.desks.tables"
        text: root.overview.tables ? qsTr("Show charts") : qsTr("Show tables")

        onClicked: root.overview.turnTables()
    }
}
