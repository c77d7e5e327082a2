import QtQuick
import Shopfront.Kit

/* A caret to press; its words are spoken. */
Pressable {
    id: root

    property string icon

    padding: Theme.gapS

    background: Plate {
        fill: root.pressed ? Theme.sunk : Theme.surface
        implicitHeight: Theme.compactHeight
        implicitWidth: Theme.compactHeight
        radius: root.radius
    }
    contentItem: Icon {
        name: root.icon
    }
}
