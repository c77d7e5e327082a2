import QtQuick
import QtQuick.Layouts
import Shopfront.Helped
import Shopfront.Kit
import Shopfront.ViewModels

/* Turned to the citizen, in their language: who would like to join, and what they will see. Neither yes nor no is in
   the way, and closing it answers nothing. */
Dialog {
    id: root

    readonly property HelpModel help: root.session.helping.model
    required property FieldSession session

    line: root.help.line
    objectName: "field.helpConsent"
    rim: "human"
    shown: root.session.dialog === "help" && root.help.part === "consent"
    title: root.help.title

    actions: [
        Button {
            icon: "x"
            kind: Button.Choice
            objectName: "consent.no"
            text: qsTr("No, not now")

            onClicked: root.help.decline()
        },
        Button {
            icon: "handshake"
            kind: Button.Choice
            objectName: "consent.yes"
            text: root.help.yesWords

            onClicked: root.help.consent()
        }
    ]

    onDismissed: root.session.dismiss()

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
