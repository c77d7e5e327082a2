import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Somebody wants to be called by their first name: one question, and honestly what comes of it. */
KioskPage {
    id: root

    readonly property NameModel name: root.kiosk.name

    focus: true
    objectName: "name"

    actions: [
        Button {
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 1 : 0
            icon: "arrow-left"
            objectName: "name.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            busy: root.name.busy
            busyText: qsTr("The counters are being told")
            icon: "check"
            kind: Button.Primary
            objectName: "name.keep"
            text: qsTr("Call me by this name")

            onClicked: root.name.keep(box.text)
        }
    ]

    ErrorSummary {
        id: errors

        Layout.fillWidth: true
        entries: root.name.problem === "" ? [] : [root.name.problem]
        objectName: "name.errors"

        onEntryChosen: box.focusBox()

        Connections {
            function onRefused() {
                errors.take()
            }

            target: root.name
        }
    }

    PageTitle {
        Layout.fillWidth: true
        icon: "megaphone"
        step: AppText.Title2
        text: qsTr("Be called by your first name")
    }

    Field {
        id: box

        Layout.fillWidth: true
        error: root.name.problem
        hint: qsTr("At most 20 letters. A short form will do.")
        label: qsTr("What is your first name?")
        maximumLength: root.name.most
        objectName: "name.box"

        onSubmitted: root.name.keep(box.text)
    }

    Banner {
        Layout.fillWidth: true
        icon: "speaker-high"
        kind: Banner.Note
        line: qsTr("It is shown and said together with your number, on the board and at the counter. It is never written down, and forgotten when your ticket ends. You can remove it at any time: here until you leave, then at any counter.")
        objectName: "name.honest"
        title: qsTr("Everybody in the room can see and hear it")
    }

    Item {
        Layout.fillHeight: true
    }
}
