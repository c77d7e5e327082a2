import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A reason, in a few words. */
Dialog {
    id: root

    required property ContentModel amending
    required property string label
    required property string name
    required property string verb

    signal done(string reason)

    firstFocus: box
    objectName: `content.${root.name}Dialog`
    shown: root.amending.dialog === root.name

    actions: [
        Button {
            keys: "Esc"
            objectName: `content.${root.name}.cancel`
            text: qsTr("Cancel")

            onClicked: root.amending.dismiss()
        },
        Button {
            kind: Button.Primary
            objectName: `content.${root.name}.do`
            text: root.verb

            onClicked: root.done(box.text)
        }
    ]

    onDismissed: root.amending.dismiss()
    onShownChanged: box.text = ""

    Field {
        id: box

        Layout.fillWidth: true
        error: root.amending.problem
        label: root.label
        maximumLength: 300
        objectName: `content.${root.name}.reason`

        onSubmitted: root.done(box.text)
    }
}
