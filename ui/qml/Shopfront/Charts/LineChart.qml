pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Shopfront.Kit

/* A line through what is known; the highest and the last value are written beside it. With a swing it is an XmR. */
ChartFrame {
    id: root

    Rectangle {
        color: Theme.sunk
        height: (root.chart.swingHigh - root.chart.swingLow) * root.plotHeight
        radius: Theme.radiusSmall
        width: root.plotWidth
        y: (1 - root.chart.swingHigh) * root.plotHeight
        z: -2
    }

    ChartLimit {
        frame: root
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.plotWidth, root.plotHeight)
            strokeColor: Theme.chart1
            strokeWidth: Theme.strong

            PathMultiline {
                paths: root.chart.lines
            }
        }
    }

    Repeater {
        model: root.chart.marks

        Item {
            id: mark

            required property real at
            required property bool below
            required property bool changed
            required property real high
            required property bool known
            required property string shown
            required property bool told

            anchors.fill: parent
            visible: mark.known

            ChartPoint {
                changed: mark.changed
                x: root.along(mark.at)
                y: (1 - mark.high) * root.plotHeight
            }

            ChartValue {
                centre: root.along(mark.at)
                foot: (1 - mark.high) * root.plotHeight + (mark.below ? height + Theme.gapS : -Theme.gapS)
                room: root.plotWidth
                text: mark.shown
                visible: mark.told
            }
        }
    }
}
