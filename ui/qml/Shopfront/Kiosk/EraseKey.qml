import QtQuick
import Shopfront.Kit

/* Takes the last sign back: an icon whose words are only spoken. */
Pressable {
    id: root

    property bool low: false

    objectName: "key.erase"
    padding: 0
    text: qsTr("Take the last sign back")

    background: Plate {
        fill: root.pressed ? Theme.sunk : Theme.surface
        implicitHeight: root.low ? Theme.compactHeight : Theme.buttonHeight
        implicitWidth: Theme.compactHeight * 2
        lip: Theme.lip
        pressed: root.pressed
        radius: Theme.radiusSmall
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: "backspace"
            size: Theme.iconLarge
        }
    }
}
