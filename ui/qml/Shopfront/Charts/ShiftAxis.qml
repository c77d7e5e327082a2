pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit

/* The hours of a day with a line for each, and where now is. */
Item {
    id: root

    readonly property real headHeight: Theme.caption * 2
    required property real now
    required property QtObject ticks

    Repeater {
        model: root.ticks

        Rectangle {
            id: hour

            required property real level
            required property string word

            color: Theme.line
            height: root.height - root.headHeight
            width: Math.max(1, Math.floor(Theme.hair / 2))
            x: Math.round(hour.level * (root.width - width))
            y: root.headHeight

            AppText {
                id: word

                bottomPadding: Theme.gapXs
                soft: true
                spoken: false
                step: AppText.Caption
                text: hour.word
                wrapMode: Text.NoWrap
                x: Math.max(-hour.x, Math.min(root.width - hour.x - width, -width / 2))
                y: -height
            }
        }
    }

    Rectangle {
        color: Theme.chart3
        height: root.height - root.headHeight + Theme.gapS
        visible: root.now >= 0
        width: Theme.stroke
        x: root.now * root.width - width / 2
        y: root.headHeight - Theme.gapS
        z: 2
    }
}
