import QtQuick
import QtQuick.Layouts
import Shopfront.Helped
import Shopfront.Kit
import Shopfront.ViewModels

/* Who would like to join, what they will see and what not. Yes and no are equal, and neither is in the way. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help

    line: root.help.line
    objectName: "sheet.helpConsent"
    rim: "human"
    title: root.help.title
    touchAnywhere: false

    actions: [
        Button {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "x"
            kind: Button.Choice
            objectName: "consent.no"
            text: qsTr("No, not now")

            onClicked: root.help.decline()
        },
        Button {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "handshake"
            kind: Button.Choice
            objectName: "consent.yes"
            text: root.help.yesWords

            onClicked: root.help.consent()
        },
        Button {
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            compact: true
            icon: "person-simple-walk"
            objectName: "consent.come"
            text: qsTr("I would rather talk. Come over to me.")
            visible: root.help.mayCome

            onClicked: root.help.ratherCome()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.largest ? 1 : 2
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        SeenCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            lines: root.help.willSee
            title: qsTr("What they will see")
            will: true
        }

        SeenCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            lines: root.help.willNotSee
            title: qsTr("What they will not see")
            will: false
        }
    }

    AppText {
        Layout.fillWidth: true
        text: root.help.consentLine
    }
}
