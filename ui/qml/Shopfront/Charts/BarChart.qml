pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit

/* A bar for each place, with its value on top. */
ChartFrame {
    id: root

    property color fill: Theme.chart1

    Repeater {
        model: root.chart.marks

        Item {
            id: mark

            required property real at
            required property real high
            required property bool known
            required property real part
            required property string shown
            required property bool told

            height: root.plotHeight * mark.high
            visible: mark.known
            width: root.plotWidth * mark.part
            x: root.along(mark.at) - width / 2
            y: root.plotHeight - height

            Rectangle {
                anchors.fill: parent
                border.color: Theme.ink
                border.width: Theme.highContrast ? Theme.hair : 0
                color: root.fill
                topLeftRadius: Theme.radiusSmall / 2
                topRightRadius: Theme.radiusSmall / 2
            }

            ChartValue {
                centre: mark.width / 2
                foot: -Theme.gapXs
                room: Infinity
                text: mark.shown
                visible: mark.told || width <= root.slot
            }
        }
    }

    ChartLimit {
        frame: root
    }
}
