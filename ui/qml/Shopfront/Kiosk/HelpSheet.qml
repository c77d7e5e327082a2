import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Two ways to a person, both one touch away. The page behind stays as it is. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help
    // On a lowered screen both ways are to be seen at once.
    readonly property bool low: root.kiosk.comfort.ease.lowered && !root.sheets.wide && !Theme.largest

    line: qsTr("You stay on this page, and everything you entered stays.")
    objectName: "sheet.help"
    rim: "human"
    title: qsTr("How can we help you?")

    actions: Button {
        Layout.columnSpan: root.stacked ? 1 : 2
        Layout.fillWidth: true
        icon: "arrow-left"
        objectName: "help.close"
        text: qsTr("Back to the page")

        onClicked: root.kiosk.closeSheet()
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "help.problem"
        title: root.help.problem
        visible: title !== ""
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.sheets.wide && !Theme.largest || root.low ? 2 : 1
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        ChoiceTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: root.low ? "" : "chats-circle"
            line: qsTr("Somebody sees this page with you, if you allow it.")
            objectName: "help.talk"
            title: qsTr("Talk me through it here")

            onClicked: root.help.call("talk")
        }

        ChoiceTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: root.low ? "" : "hand-waving"
            line: qsTr("A member of staff walks over to you.")
            objectName: "help.come"
            title: qsTr("Ask somebody to come")

            onClicked: root.help.call("come")
        }
    }

    AppText {
        Layout.fillWidth: true
        text: root.help.toldLine
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.largest ? 1 : root.sheets.wide ? 3 : 2
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        Button {
            Layout.fillHeight: true
            Layout.fillWidth: true
            compact: true
            icon: "list-checks"
            objectName: "help.needs"
            text: qsTr("Change what I need")

            onClicked: root.kiosk.openSheet("needs")
        }

        Button {
            Layout.fillHeight: true
            Layout.fillWidth: true
            compact: true
            icon: "users"
            objectName: "help.companion"
            text: qsTr("Somebody helps me")

            onClicked: root.kiosk.openSheet("companion")
        }

        Button {
            Layout.fillHeight: true
            Layout.fillWidth: true
            compact: true
            icon: "hand-coins"
            objectName: "help.handover"
            text: qsTr("Take this to a counter")
            visible: root.kiosk.handover.offered

            onClicked: root.kiosk.openSheet("handover")
        }
    }
}
