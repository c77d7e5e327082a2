pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Somebody has an appointment: its code on big keys, or before the camera. */
KioskPage {
    id: root

    // On a wide screen what was refused stands beside the keys, which need the height.
    readonly property bool beside: root.wide && !Theme.largest && !(root.checkIn.helps && Theme.textStep !== "standard")
    readonly property bool blind: root.reader !== null && !root.reader.hasCamera
    readonly property bool canLook: root.reader !== null && root.reader.hasCamera && !root.looking
    readonly property CheckInModel checkIn: root.kiosk.checkIn
    readonly property bool looking: root.reader !== null && root.reader.looking
    readonly property CodePart reader: root.checkIn.reader as CodePart
    readonly property bool refused: root.checkIn.problem !== ""
    readonly property bool tight: root.wide || Theme.largest

    // Keys are heard here without any box having the focus.
    focus: true
    objectName: "appointment"

    actions: [
        CodeNote {
            Layout.row: 0
            active: root.refused && root.beside
            checkIn: root.checkIn
            kind: CodeNote.Problem
        },
        CodeNote {
            Layout.row: root.stacked ? 1 : 0
            active: root.canLook && root.beside && !root.refused
            checkIn: root.checkIn
            kind: CodeNote.Look
        },
        CodeNote {
            Layout.row: 1
            active: root.blind && !root.refused && root.wide
            checkIn: root.checkIn
            kind: CodeNote.Trouble
        },
        Seldom {
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.row: root.stacked ? 2 : 0
            wanted: root.checkIn.helps

            Button {
                icon: "hand-waving"
                kind: Button.Human
                objectName: "appointment.help"
                text: qsTr("Ask for help")

                onClicked: root.kiosk.openSheet("help")
            }
        },
        Button {
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 4 : 1
            icon: "arrow-left"
            objectName: "appointment.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: root.stacked ? 3 : 1
            busy: root.checkIn.busy
            busyText: qsTr("Your appointment is being looked up")
            icon: "check"
            kind: Button.Primary
            objectName: "appointment.checkIn"
            text: qsTr("Check in")

            onClicked: root.checkIn.checkIn()
        }
    ]

    // From a keyboard, or a hand scanner.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.checkIn.erase()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.checkIn.checkIn()
        else if (event.text.trim() !== "" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            root.checkIn.type(event.text)
        else
            return
        event.accepted = true
    }

    CodeNote {
        active: root.refused && !root.beside
        checkIn: root.checkIn
        kind: CodeNote.Problem
    }

    PageTitle {
        Layout.fillWidth: true
        // What was refused says the same, and the keys need the room.
        lead: root.tight && (root.refused || root.wide && Theme.largest) ? "" : qsTr("It stands in your letter. Capitals, spaces and dashes do not matter.")
        step: !root.tight ? AppText.Title1 : root.wide && Theme.largest ? AppText.Title3 : AppText.Title2
        text: qsTr("What is the code of your appointment?")
    }

    // Whoever holds a letter with a code looks for the camera first.
    CodeNote {
        active: root.blind && !root.refused && !root.wide
        checkIn: root.checkIn
        kind: CodeNote.Trouble
    }

    CodeNote {
        active: root.looking
        checkIn: root.checkIn
        kind: CodeNote.Camera
    }

    CodeBox {
        Layout.fillWidth: true
        code: root.checkIn.code
        faulty: root.refused
        low: root.tight
        objectName: "appointment.code"
        visible: !root.looking
    }

    CodeKeys {
        Layout.fillWidth: true
        checkIn: root.checkIn
        low: root.tight
        visible: !root.looking
    }

    CodeNote {
        active: root.canLook && (root.refused || !root.beside)
        checkIn: root.checkIn
        kind: CodeNote.Look
    }

    Item {
        Layout.fillHeight: true
    }
}
