import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    title: "Buttons"

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.largest ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Button {
            Layout.fillWidth: true
            icon: "arrow-right"
            iconAtEnd: true
            keys: "F2"
            kind: Button.Primary
            text: "Continue"
        }

        Button {
            Layout.fillWidth: true
            icon: "arrow-right"
            iconAtEnd: true
            kind: Button.Primary
            text: "Continue"

            FocusRing {
                shown: true
            }
        }

        Button {
            Layout.fillWidth: true
            icon: "arrow-right"
            iconAtEnd: true
            keyHeld: true
            kind: Button.Primary
            text: "Continue"
        }

        Button {
            Layout.fillWidth: true
            busy: true
            busyNamed: true
            busyText: "Printing your ticket"
            icon: "printer"
            kind: Button.Primary
            text: "Get a ticket for this service"
        }

        Button {
            Layout.fillWidth: true
            icon: "arrow-left"
            keys: "Esc"
            text: "Back"
        }

        Button {
            Layout.fillWidth: true
            icon: "arrow-left"
            keyHeld: true
            text: "Back"
        }

        Button {
            Layout.fillWidth: true
            icon: "hand-palm"
            kind: Button.Grave
            text: "Stop the queue"
        }

        Button {
            Layout.fillWidth: true
            icon: "handshake"
            keys: "F10"
            kind: Button.Human
            text: "Ask to join"
        }

        Button {
            Layout.fillWidth: true
            icon: "x"
            kind: Button.Choice
            text: "No, not now"
        }

        Button {
            Layout.fillWidth: true
            icon: "handshake"
            kind: Button.Choice
            text: "Yes, let Priya join"
        }

        Button {
            compact: true
            icon: "arrow-left"
            text: "Back"
        }

        LinkButton {
            text: "All shortcuts"
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.tileColumns - 1
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        ChoiceBox {
            Layout.fillWidth: true
            selected: true
            text: "English"
        }

        ChoiceBox {
            Layout.fillWidth: true
            text: "العربية"
        }

        ChoiceBox {
            Layout.fillWidth: true
            text: "Te reo Māori"
        }
    }
}
