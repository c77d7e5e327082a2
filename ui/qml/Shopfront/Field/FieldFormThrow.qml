import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* A draft that nobody wants any more. */
Dialog {
    id: root

    required property FieldForms forms

    firstFocus: keep
    line: qsTr("What was answered is destroyed and cannot come back. Who the person is, and their notes and papers, stay.")
    objectName: "field.throwDialog"
    rim: "mend"
    shown: root.forms.dialog === "throw"
    title: qsTr("Throw this form away?")

    actions: [
        Button {
            id: keep

            keys: "Esc"
            objectName: "field.throw.keep"
            text: qsTr("Keep it")

            onClicked: root.forms.dismiss()
        },
        Button {
            icon: "trash"
            kind: Button.Grave
            objectName: "field.throw.away"
            text: qsTr("Throw it away")

            onClicked: root.forms.throwAway()
        }
    ]

    onDismissed: root.forms.dismiss()
}
