import QtQuick
import Shopfront.Kit

/* The frame of something that is looked at or drawn on. */
Rectangle {
    id: root

    property bool faulty: false
    property real ratio: 0.5

    border.color: root.faulty ? Theme.mend : Theme.edge
    border.width: root.faulty ? Theme.strong : Theme.stroke
    color: Theme.surface
    implicitHeight: Math.min(width * root.ratio, Theme.tileHeight * 2.4)
    implicitWidth: Theme.tileHeight * 2
    radius: Theme.radius
}
