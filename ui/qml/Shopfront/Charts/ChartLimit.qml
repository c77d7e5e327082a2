pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Shopfront.Kit

/* The lines across a chart that mean something, each with its word at the end. */
Item {
    id: root

    required property ChartFrame frame

    anchors.fill: parent

    Repeater {
        model: root.frame.chart.limits

        Item {
            id: rule

            required property real level
            required property bool strict
            required property string word
            required property real wordLevel

            width: root.width
            y: (1 - rule.level) * root.height

            Shape {
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    dashPattern: [4, 2.5]
                    fillColor: "transparent"
                    strokeColor: rule.strict ? Theme.chart3 : Theme.edge
                    strokeStyle: rule.strict ? ShapePath.DashLine : ShapePath.SolidLine
                    strokeWidth: rule.strict ? Theme.stroke : Theme.hair

                    PathLine {
                        x: rule.width
                        y: 0
                    }
                }
            }

            AppText {
                spoken: false
                step: AppText.Caption
                strong: rule.strict
                text: rule.word
                tone: rule.strict ? Theme.careText : Theme.inkSoft
                wrapMode: Text.NoWrap
                x: root.frame.mirrored ? -width - Theme.gapS : rule.width + Theme.gapS
                y: (rule.level - rule.wordLevel) * root.height - height / 2
            }
        }
    }
}
