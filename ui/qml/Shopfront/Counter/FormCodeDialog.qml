import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Opening the form that a citizen has kept: the code typed, or scanned by a reader that types it. */
Dialog {
    id: root

    required property CounterForms forms

    firstFocus: field
    line: qsTr("Ask for the paper, or for the six words. That you opened the form is written down, with your name and the time.")
    objectName: "counter.codeDialog"
    shown: root.forms.dialog === "code"
    title: qsTr("Open a form")

    actions: [
        Button {
            keys: "Esc"
            objectName: "counter.code.cancel"
            text: qsTr("Cancel")

            onClicked: root.forms.dismiss()
        },
        Button {
            busy: root.forms.busy
            busyText: qsTr("Asking the hub")
            icon: "note-pencil"
            keys: qsTr("Enter")
            kind: Button.Primary
            objectName: "counter.code.open"
            text: qsTr("Open the form")

            onClicked: root.forms.enter(field.text)
        }
    ]

    onDismissed: root.forms.dismiss()
    onShownChanged: field.text = ""

    Field {
        id: field

        Layout.fillWidth: true
        error: root.forms.codeProblem
        hint: qsTr("Six words, in any language, as they are said; or twelve letters and digits, such as BDFG-HJKM-NPQR; or scan the picture. A reference finds a form that was sent.")
        label: qsTr("Words or code")
        maximumLength: 300
        objectName: "counter.code.field"

        onSubmitted: root.forms.enter(field.text)
    }
}
