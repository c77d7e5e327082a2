pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Why a ticket is taken out of the queue: one press does it, and it can be undone. */
Dialog {
    id: root

    required property CounterModel model

    firstFocus: close
    line: qsTr("It leaves the queue and nobody is called. Undo brings it back.")
    objectName: "counter.cancelDialog"
    rim: "mend"
    shown: root.model.dialog === "cancel"
    title: qsTr("Cancel ticket %1, because…").arg(Theme.ltr(root.model.choices.pointedLabel))

    actions: [
        Button {
            id: close

            keys: "Esc"
            objectName: "counter.cancel.close"
            text: qsTr("Keep the ticket")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()

    Repeater {
        model: [["not-printed", qsTr("It was not printed, and the person has another one")], ["mistake", qsTr("It was taken by mistake")], ["twice", qsTr("The same person took two")], ["service", qsTr("It is for a service that is not given here")]]

        Button {
            required property var modelData

            Layout.fillWidth: true
            kind: Button.Grave
            objectName: "counter.cancel." + modelData[0]
            text: modelData[1]

            onClicked: {
                root.model.dismiss()
                root.model.desk.cancel(root.model.choices.pointed, modelData[0])
            }
        }
    }
}
