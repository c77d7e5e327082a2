import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Shopfront.Kit

/* One stage of a funnel: its bar, and how that narrows to the next. It fills in the direction of reading. */
RowLayout {
    id: root

    required property real following
    required property real high
    required property string label
    required property string lost
    required property string shown

    spacing: Theme.gapM

    AppText {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.body * 5.5
        spoken: false
        step: AppText.Caption
        text: root.label
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Item {
            id: track

            Layout.fillWidth: true
            implicitHeight: Theme.body * 1.3

            Rectangle {
                border.color: Theme.ink
                border.width: Theme.highContrast ? Theme.hair : 0
                color: Theme.chart1
                height: parent.height
                radius: Theme.radiusSmall / 2
                width: Math.max(Theme.stroke, track.width * root.high)
                x: Theme.rtl ? track.width - width : 0
            }
        }

        Item {
            id: narrows

            function at(part: real): real {
                return Theme.rtl ? width * (1 - part) : width * part
            }

            Layout.fillWidth: true
            implicitHeight: root.lost === "" ? Theme.gapS : loss.implicitHeight + Theme.gapXs
            visible: root.following >= 0

            Shape {
                anchors.fill: parent
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    fillColor: Theme.chartBand
                    strokeColor: "transparent"
                    strokeWidth: -1

                    PathPolyline {
                        path: [Qt.point(narrows.at(0), 0), Qt.point(narrows.at(root.high), 0), Qt.point(narrows.at(root.following), narrows.height), Qt.point(narrows.at(0), narrows.height)]
                    }
                }
            }

            AppText {
                id: loss

                anchors.left: parent.left
                anchors.leftMargin: Theme.gapS
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spoken: false
                step: AppText.Caption
                text: "− " + root.lost
                tone: Theme.careText
                visible: root.lost !== ""
            }
        }
    }

    AppText {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.body * 3
        horizontalAlignment: Text.AlignRight
        number: true
        spoken: false
        text: Theme.ltr(root.shown)
    }
}
