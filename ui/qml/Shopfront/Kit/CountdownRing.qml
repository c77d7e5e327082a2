import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes

/* The seconds that are left, as a number and as a ring that empties. */
Item {
    id: root

    readonly property real arc: (root.width - root.stroke) / 2
    property int seconds: 0
    readonly property real share: Math.max(0, Math.min(1, root.seconds / Math.max(1, root.total)))
    readonly property real stroke: Parts.ringStroke
    property string text: qsTr("seconds left")
    property int total: 1

    Accessible.name: root.seconds + " " + root.text
    Accessible.role: Accessible.ProgressBar
    implicitHeight: Parts.ring
    implicitWidth: Parts.ring

    Shape {
        anchors.fill: parent
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.highContrast ? Theme.chartBand : Theme.sunk
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.arc
                radiusY: root.arc
                startAngle: -90
                sweepAngle: 360
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: root.share > 0 ? Theme.accent : "transparent"
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.arc
                radiusY: root.arc
                startAngle: -90
                sweepAngle: 360 * root.share
            }
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: 0
        width: parent.width - 3 * root.stroke

        AppText {
            Layout.fillWidth: true
            font.pixelSize: Math.round(root.height * 0.29)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.round(font.pixelSize * Hands.line(Hands.latin, true))
            number: true
            spoken: false
            text: Theme.ltr(String(root.seconds))
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            spoken: false
            step: AppText.Caption
            strong: true
            text: root.text
        }
    }
}
