import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Shopfront.Kit

/* How long somebody has waited for help: in minutes and seconds, and as a ring that fills towards sixty. */
RowLayout {
    id: root

    required property string clock
    required property bool late
    required property int seconds
    readonly property real share: Math.min(1, root.seconds / 60)

    Accessible.name: root.clock
    Accessible.role: Accessible.StaticText
    spacing: Theme.gapS

    Item {
        implicitHeight: Theme.iconLarge
        implicitWidth: Theme.iconLarge

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            Arc {
                strokeColor: Theme.highContrast ? Theme.chartBand : Theme.line
                sweep: 360
            }

            Arc {
                strokeColor: root.late ? Theme.mend : Theme.human
                sweep: 360 * root.share
            }
        }

        Icon {
            anchors.centerIn: parent
            name: "warning"
            size: Theme.iconLarge * 0.5
            tone: Theme.mendText
            visible: root.late
            weight: "fill"
        }
    }

    AppText {
        number: true
        spoken: false
        step: AppText.Lead
        text: Theme.ltr(root.clock)
        tone: root.late ? Theme.mendText : Theme.humanText
        wrapMode: Text.NoWrap
    }

    component Arc: ShapePath {
        id: arc

        property real sweep: 0

        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        strokeWidth: Theme.strong

        PathAngleArc {
            centerX: Theme.iconLarge / 2
            centerY: Theme.iconLarge / 2
            radiusX: (Theme.iconLarge - Theme.strong) / 2
            radiusY: (Theme.iconLarge - Theme.strong) / 2
            startAngle: -90
            sweepAngle: arc.sweep
        }
    }
}
