import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The form waits: the code, until when, and what it means. */
FormFrame {
    id: root

    actionsReady: false
    objectName: "form.kept"

    actions: [
        Button {
            Layout.fillWidth: true
            Layout.row: root.stacked ? 1 : 0
            icon: "arrow-left"
            objectName: "form.back"
            text: qsTr("Go on with the form now")

            onClicked: root.form.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            icon: "check"
            kind: Button.Primary
            objectName: "form.done"
            text: qsTr("I have noted the code")

            onClicked: root.form.doneAsked()
        }
    ]

    Component.onCompleted: root.forceActiveFocus()

    Timer {
        // An impatient finger still taps where the button was: it must not put the page away unseen.
        interval: Theme.busyMs
        running: true

        onTriggered: root.actionsReady = true
    }

    PageTitle {
        Layout.fillWidth: true
        icon: "check-circle"
        lead: root.form.title
        text: qsTr("Your form waits for you")
    }

    CodeCard {
        Layout.fillWidth: true
        code: root.form.code
        line: qsTr("Whoever has this code can open your form and read it. Keep it to yourself.")
        name: "form.code"
        picture: root.form.picture
        title: qsTr("Your code")
        until: root.form.until
    }

    FormPaper {
        Layout.fillWidth: true
        form: root.form
    }

    Button {
        Layout.fillWidth: true
        busy: root.form.paper === "printing"
        busyText: qsTr("Printing")
        icon: "printer"
        objectName: "form.copy"
        text: qsTr("Print the code")
        visible: root.form.prints

        onClicked: root.form.copyAsked()
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Title3
        text: qsTr("How to come back")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "device-tablet"
        number: 1
        text: qsTr("At any kiosk or counter of this office, choose “Go on with a form”.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "qr-code"
        number: 2
        text: qsTr("Type the code, or hold a photo of it before the camera.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "shield-check"
        number: 3
        text: qsTr("When you leave now, nothing of it stays on this screen.")
    }

    Item {
        Layout.fillHeight: true
    }
}
