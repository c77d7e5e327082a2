pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A day of shifts: a line for each desk, a bar for each shift, under it when somebody was there. Time runs left to right. */
ScrollBody {
    id: root

    readonly property real barHeight: Theme.body * 1.5 + Theme.caption * 1.5 + 2 * Theme.gapXs
    required property QtObject bars
    readonly property real lineHeight: root.barHeight + Theme.gapS + 4 * Theme.gapXs
    required property QtObject lines
    required property real now
    required property QtObject ticks
    required property QtObject work

    signal barAsked(string key)
    signal deskAsked(string number)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: Theme.body * 17
            Layout.minimumWidth: Theme.body * 17
            Layout.topMargin: axis.headHeight
            spacing: 0

            Repeater {
                model: root.lines

                ShiftDesk {
                    Layout.fillWidth: true
                    Layout.preferredHeight: root.lineHeight

                    onClicked: root.deskAsked(number)
                }
            }
        }

        Item {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            implicitHeight: axis.headHeight + desks.count * root.lineHeight

            ShiftAxis {
                id: axis

                anchors.fill: parent
                now: root.now
                ticks: root.ticks
            }

            Repeater {
                id: desks

                model: root.lines

                Divider {
                    required property int index

                    width: axis.width
                    y: axis.headHeight + (index + 1) * root.lineHeight - height
                }
            }

            Repeater {
                model: root.work

                Rectangle {
                    id: stretch

                    required property real at
                    required property real part
                    required property int row

                    color: Theme.chart1
                    height: Theme.gapS
                    radius: height / 2
                    width: Math.max(axis.width * stretch.part, height)
                    x: axis.width * stretch.at
                    y: axis.headHeight + (stretch.row + 1) * root.lineHeight - height - Theme.gapXs
                }
            }

            Repeater {
                model: root.bars

                ShiftMark {
                    height: root.barHeight
                    width: axis.width * part - Theme.hair
                    x: axis.width * at
                    y: axis.headHeight + row * root.lineHeight + Theme.gapXs

                    onClicked: root.barAsked(key)
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
