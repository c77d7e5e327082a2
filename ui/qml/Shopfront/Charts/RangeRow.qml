pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One line of a RangeChart. It fills in the direction of reading. */
RowLayout {
    id: root

    required property ChartModel chart
    required property real high
    required property string highShown
    required property bool known
    required property string label
    required property real low
    required property string shown

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        spoken: false
        step: AppText.Caption
        text: root.label
    }

    Item {
        id: track

        function from(part: real, size: real): real {
            return Theme.rtl ? track.width * (1 - part) - size : track.width * part
        }

        Layout.fillWidth: true
        Layout.preferredWidth: 3
        implicitHeight: Theme.body * 1.4

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.sunk
            height: Theme.gapXs
            radius: height / 2
            width: parent.width
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.chart2
            border.width: Theme.hair
            color: Theme.chartBand
            height: Theme.body * 0.8
            radius: height / 2
            visible: root.known
            width: Math.max(track.width * root.high, height)
            x: track.from(0, width)
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.chart1
            height: Theme.body * 1.2
            radius: Theme.hair
            visible: root.known
            width: Theme.gapS
            x: track.from(root.low, 0) - width / 2
        }

        Repeater {
            model: root.chart.limits

            Rectangle {
                id: rule

                required property real level

                color: Theme.chart3
                height: track.height
                width: Theme.stroke
                x: track.from(rule.level, width)
            }
        }
    }

    AppText {
        Layout.preferredWidth: Theme.body * 4.5
        horizontalAlignment: Text.AlignRight
        spoken: false
        strong: true
        text: root.known ? Theme.ltr(root.shown + ", " + root.highShown) : root.shown
        wrapMode: Text.NoWrap
    }
}
