import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* It is done: the reference, what happens next, a copy, and honestly whether it has left this machine. */
FormFrame {
    id: root

    actionsReady: false
    objectName: "form.sent"

    actions: [
        Button {
            Layout.fillWidth: true
            Layout.row: root.stacked ? 1 : 0
            busy: root.form.paper === "printing"
            busyText: qsTr("Printing")
            icon: "printer"
            objectName: "form.copy"
            text: qsTr("Print a copy")
            visible: root.form.prints

            onClicked: root.form.copyAsked()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            icon: "check"
            kind: Button.Primary
            objectName: "form.done"
            text: qsTr("I am finished")

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
        text: root.form.unsent ? qsTr("Your form is finished") : qsTr("Your form is sent")
    }

    CodeCard {
        Layout.fillWidth: true
        code: root.form.reference
        line: qsTr("With it, staff find your form at once. It says nothing about you.")
        name: "form.reference"
        title: qsTr("Your reference")
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Care
        line: qsTr("The link is down for the moment. Your form is sealed here and goes by itself. You need do nothing.")
        objectName: "form.unsent"
        title: qsTr("Saved here, not yet sent")
        visible: root.form.unsent
    }

    FormPaper {
        Layout.fillWidth: true
        form: root.form
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Title3
        text: qsTr("What happens next")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "note-pencil"
        number: 1
        text: root.form.prints ? qsTr("Note the reference, or print a copy.") : qsTr("Note the reference.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "envelope-simple"
        number: 2
        text: qsTr("An officer reads your form. Nobody decides it by machine.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "chats-circle"
        number: 3
        text: qsTr("You hear from us. With the reference you can ask at any counter how far it is.")
    }

    Button {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        icon: "ticket"
        objectName: "form.ticket"
        text: qsTr("Get a ticket for a counter too")
        visible: root.form.tickets

        onClicked: root.form.ticketAsked()
    }

    Item {
        Layout.fillHeight: true
    }
}
