pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit

/* One big key: a sign, or an icon whose text is only spoken. */
Pressable {
    id: root

    property string icon
    property bool low: false
    readonly property bool personal: root.icon === ""

    objectName: "key." + root.text
    padding: 0

    background: Plate {
        fill: root.pressed ? Theme.sunk : Theme.surface
        implicitHeight: root.low ? Theme.compactHeight : Theme.buttonHeight
        implicitWidth: root.icon === "" ? Theme.targetMin : Theme.compactHeight * 2
        lip: Theme.lip
        pressed: root.pressed
        radius: Theme.radiusSmall
    }
    contentItem: Item {
        AppText {
            anchors.centerIn: parent
            font.features: ({
                    "zero": 1
                })
            spoken: false
            step: AppText.Title3
            text: root.text
            visible: root.icon === ""
        }

        Loader {
            active: root.icon !== ""
            anchors.centerIn: parent

            sourceComponent: Icon {
                name: root.icon
                size: Theme.iconLarge
            }
        }
    }
}
