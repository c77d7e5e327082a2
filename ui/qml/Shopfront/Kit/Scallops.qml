pragma ComponentBehavior: Bound

import QtQuick

/* A row of scallops that fills its width exactly. */
Item {
    id: root

    property real drop: Parts.awningDrop
    property color first: Theme.awningA
    property color outline: Theme.line
    property real pitch: Parts.awningWidth
    readonly property int scallops: Math.max(1, Math.round(root.width / root.pitch))
    property color second: Theme.awningB

    Accessible.ignored: true
    clip: true
    implicitHeight: root.drop
    implicitWidth: root.pitch

    Repeater {
        model: root.scallops

        Rectangle {
            readonly property real end: Math.round((index + 1) * root.width / root.scallops)
            required property int index
            readonly property real start: Math.round(index * root.width / root.scallops)

            border.color: root.outline
            border.width: Theme.highContrast ? Theme.hair : 0
            color: index % 2 === 0 ? root.first : root.second
            height: root.height + 2 * radius
            radius: Math.min(root.drop, width / 2)
            width: end - start
            x: start
            y: -2 * radius
        }
    }
}
