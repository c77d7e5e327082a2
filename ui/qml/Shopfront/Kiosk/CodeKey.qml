import QtQuick
import Shopfront.Kit

/* One big key with a sign on it. */
Pressable {
    id: root

    property bool low: false
    readonly property bool personal: true

    objectName: "key." + root.text
    padding: 0

    background: Plate {
        fill: root.pressed ? Theme.sunk : Theme.surface
        implicitHeight: root.low ? Theme.compactHeight : Theme.buttonHeight
        implicitWidth: Theme.targetMin
        lip: Theme.lip
        pressed: root.pressed
        radius: Theme.radiusSmall
    }
    contentItem: AppText {
        font.features: ({
                "zero": 1
            })
        horizontalAlignment: Text.AlignHCenter
        spoken: false
        step: AppText.Title3
        text: root.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
