import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* How this screen works, and where the people are. It does not pretend to have called anybody. */
KioskSheet {
    id: root

    line: qsTr("Staff at every open counter help you with this screen. You do not need a ticket to ask.")
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

    StepRow {
        Layout.fillWidth: true
        icon: "hand-tap"
        text: qsTr("Touch a box to choose it. Back leads one page back.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "ticket"
        text: qsTr("A ticket keeps your place. Take one, have a seat, and watch the board.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "chats-circle"
        text: qsTr("Below you change the language and the text size, or have the page read aloud.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "shield-check"
        text: qsTr("Exit now clears the screen at once. Nothing you typed is kept.")
    }
}
