pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Somebody asks to be called by their first name as well, or no longer. */
Dialog {
    id: root

    required property CounterModel model
    readonly property CounterNames names: root.model.desk.names

    firstFocus: box
    line: qsTr("Only if they ask for it. Everybody in the room sees and hears it. It is not written down, and forgotten when the ticket ends.")
    objectName: "counter.nameDialog"
    shown: root.model.dialog === "name"
    title: qsTr("Call %1 by first name too").arg(Theme.ltr(root.model.choices.pointedLabel))

    actions: [
        Button {
            keys: "Esc"
            objectName: "counter.name.close"
            text: qsTr("Close")

            onClicked: root.model.dismiss()
        },
        Button {
            icon: "x-circle"
            objectName: "counter.name.remove"
            text: qsTr("Remove")
            visible: root.names.name !== ""

            onClicked: root.names.remove()
        },
        Button {
            busy: root.names.busy
            busyText: qsTr("Asking the hub")
            icon: "check"
            kind: Button.Primary
            objectName: "counter.name.keep"
            text: qsTr("Call by name")

            onClicked: root.names.keep(box.text)
        }
    ]

    onDismissed: root.model.dismiss()
    onShownChanged: {
        root.names.begin(root.shown ? root.model.choices.pointed : "")
        box.text = root.names.name
    }

    Field {
        id: box

        Layout.fillWidth: true
        error: root.names.problem
        hint: qsTr("At most 20 letters. A short form will do.")
        label: qsTr("First name")
        maximumLength: root.names.most
        objectName: "counter.name.box"

        onSubmitted: root.names.keep(box.text)
    }

    Connections {
        function onDone() {
            root.model.dismiss()
        }

        target: root.names
    }
}
