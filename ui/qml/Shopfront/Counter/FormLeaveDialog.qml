import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Closing a form in which something was changed. */
Dialog {
    id: root

    required property CounterForms forms

    firstFocus: stay
    line: root.forms.byCode ? qsTr("Something was changed here. Give it back, and the citizen goes on with the same code; or close it, and the form stays as it was last kept.") : qsTr("This form was begun here. Give it back, and the citizen gets a code to go on with; or close it, and nothing of it stays anywhere.")
    objectName: "counter.leaveDialog"
    rim: "lamp"
    shown: root.forms.dialog === "leave"
    title: qsTr("Close this form?")

    actions: [
        Button {
            id: stay

            keys: "Esc"
            objectName: "counter.leave.stay"
            text: qsTr("Stay with it")

            onClicked: root.forms.dismiss()
        },
        Button {
            busy: root.forms.busy
            icon: "hand-coins"
            kind: Button.Primary
            objectName: "counter.leave.giveBack"
            text: qsTr("Give it back")

            onClicked: root.forms.giveBack()
        }
    ]

    onDismissed: root.forms.dismiss()

    Button {
        icon: "trash"
        kind: Button.Grave
        objectName: "counter.leave.wipe"
        text: root.forms.byCode ? qsTr("Close it without my changes") : qsTr("Throw it away")

        onClicked: root.forms.wipe()
    }
}
