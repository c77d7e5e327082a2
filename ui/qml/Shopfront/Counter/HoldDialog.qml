pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Where somebody waits who is on hold. */
Dialog {
    id: root

    required property CounterModel model

    function hold(place: string) {
        root.model.dismiss()
        root.model.desk.hold(place)
    }

    firstFocus: where
    line: qsTr("Their place is kept. Where do they wait? Choose, type, or leave it empty.")
    objectName: "counter.holdDialog"
    shown: root.model.dialog === "hold"
    title: qsTr("Put %1 on hold").arg(Theme.ltr(root.model.desk.label))

    actions: [
        Button {
            id: close

            keys: "Esc"
            objectName: "counter.hold.close"
            text: qsTr("Stay with them")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()
    onShownChanged: if (shown)
        where.text = ""

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: [qsTr("At the kiosk"), qsTr("At the photo booth"), qsTr("At the cash desk"), qsTr("In the waiting room")]

            Button {
                required property int index
                required property string modelData

                objectName: "counter.hold.place." + index
                text: modelData

                onClicked: root.hold(modelData)
            }
        }
    }

    Field {
        id: where

        Layout.fillWidth: true
        hint: qsTr("A room or a place, not a name")
        label: qsTr("Another place")
        maximumLength: 40
        objectName: "counter.hold.where"

        onSubmitted: root.hold(text)
    }
}
