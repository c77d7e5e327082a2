pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Somebody has an appointment: its code on big keys, or before the camera. */
KioskPage {
    id: root

    readonly property CheckInModel checkIn: root.kiosk.checkIn
    readonly property bool looking: root.reader !== null && root.reader.looking
    readonly property CodePart reader: root.checkIn.reader as CodePart

    objectName: "appointment"

    actions: [
        Button {
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 1 : 0
            icon: "arrow-left"
            objectName: "appointment.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            busy: root.checkIn.busy
            busyText: qsTr("Your appointment is being looked up")
            icon: "check"
            kind: Button.Primary
            objectName: "appointment.checkIn"
            text: qsTr("Check in")

            onClicked: root.checkIn.checkIn()
        }
    ]

    // A keyboard or a hand scanner types without any box having the focus.
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

    Banner {
        id: problem

        Layout.fillWidth: true
        kind: Banner.Mend
        line: [root.checkIn.problem, root.checkIn.pause].filter(one => one !== "").join(" ")
        objectName: "appointment.problem"
        title: qsTr("You are not checked in yet")
        visible: root.checkIn.problem !== ""

        Button {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            compact: true
            icon: "hand-waving"
            kind: Button.Human
            objectName: "appointment.help"
            text: qsTr("Ask for help")
            visible: root.checkIn.helps

            onClicked: root.kiosk.openSheet("help")
        }
    }

    PageTitle {
        Layout.fillWidth: true
        lead: qsTr("It stands in your letter. Capitals, spaces and dashes do not matter.")
        step: root.wide ? AppText.Title2 : AppText.Title1
        text: qsTr("What is the code of your appointment?")
    }

    Loader {
        Layout.fillWidth: true
        active: root.looking
        visible: active

        sourceComponent: CodeCamera {
            reader: root.reader
        }
    }

    CodeBox {
        Layout.fillWidth: true
        code: root.checkIn.code
        faulty: root.checkIn.problem !== ""
        objectName: "appointment.code"
        visible: !root.looking
    }

    CodeKeys {
        Layout.fillWidth: true
        checkIn: root.checkIn
        visible: !root.looking
    }

    Button {
        Layout.fillWidth: true
        icon: "qr-code"
        objectName: "appointment.look"
        text: qsTr("Show the code of your letter to the camera")
        visible: root.reader !== null && root.reader.hasCamera && !root.looking

        onClicked: root.reader.look()
    }

    AppText {
        Layout.fillWidth: true
        objectName: "appointment.trouble"
        soft: true
        text: root.reader ? root.reader.trouble : ""
        visible: text !== ""
    }

    Item {
        Layout.fillHeight: true
    }
}
