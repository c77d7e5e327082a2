pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Where somebody waits who is on hold: a place that everybody here knows by the same name. */
Dialog {
    id: root

    required property CounterModel model

    function hold(place: string) {
        root.model.dismiss()
        root.model.desk.hold(place)
    }

    firstFocus: plain
    line: qsTr("Their place is kept. Where do they wait? It is shown to your colleagues and on their phone.")
    objectName: "counter.holdDialog"
    shown: root.model.dialog === "hold"
    title: qsTr("Put %1 on hold").arg(Theme.ltr(root.model.desk.label))

    actions: [
        Button {
            keys: "Esc"
            objectName: "counter.hold.close"
            text: qsTr("Stay with them")

            onClicked: root.model.dismiss()
        },
        Button {
            id: plain

            kind: Button.Primary
            objectName: "counter.hold.plain"
            text: qsTr("Hold, no special place")

            onClicked: root.hold("")
        }
    ]

    onDismissed: root.model.dismiss()

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.model.station.placeRows

            Button {
                required property string name
                required property string place

                icon: "map-pin"
                objectName: "counter.hold.place." + place
                text: name

                onClicked: root.hold(place)
            }
        }
    }
}
