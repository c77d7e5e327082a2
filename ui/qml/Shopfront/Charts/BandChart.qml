pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Shopfront.Kit

/* A range at each place: the line is its lower value, the band reaches to the higher one. */
ChartFrame {
    id: root

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.chartBand
            scale: Qt.size(root.plotWidth, root.plotHeight)
            strokeColor: "transparent"
            strokeWidth: -1

            PathMultiline {
                paths: root.chart.areas
            }
        }

        ShapePath {
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.plotWidth, root.plotHeight)
            strokeColor: Theme.chart2
            strokeWidth: Theme.hair

            PathMultiline {
                paths: root.chart.edges
            }
        }

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

    ChartLimit {
        frame: root
    }

    Repeater {
        model: root.chart.marks

        Item {
            id: mark

            required property real at
            required property bool below
            required property real high
            required property string highShown
            required property bool known
            required property real low
            required property string shown
            required property bool told

            anchors.fill: parent
            visible: mark.known

            ChartPoint {
                x: root.along(mark.at)
                y: (1 - mark.low) * root.plotHeight
            }

            ChartValue {
                centre: root.along(mark.at)
                foot: (1 - mark.high) * root.plotHeight - Theme.gapXs
                room: root.plotWidth
                text: mark.highShown
                tone: Theme.inkSoft
                visible: mark.told
            }

            ChartValue {
                centre: root.along(mark.at) + (mark.below ? 0 : width / 2 + Theme.gapS)
                foot: (1 - mark.low) * root.plotHeight + (mark.below ? height + Theme.gapXs : height / 2)
                room: Infinity
                text: mark.shown
                visible: mark.told
            }
        }
    }
}
