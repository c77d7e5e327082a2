import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One line of a RowChart: its bar, and over it the range that chance leaves. It fills in the direction of reading. */
RowLayout {
    id: root

    required property real high
    required property bool known
    required property string label
    required property real least
    required property real most
    required property string shown

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spoken: false
        step: AppText.Caption
        text: root.label
    }

    Item {
        id: track

        readonly property real span: track.width * (root.most - root.least)

        function from(part: real, size: real): real {
            return Theme.rtl ? track.width * (1 - part) - size : track.width * part
        }

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Theme.body * 1.3

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.sunk
            height: Theme.gapXs
            radius: height / 2
            width: parent.width
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.ink
            border.width: Theme.highContrast ? Theme.hair : 0
            color: Theme.chart1
            height: Theme.body * 0.9
            radius: Theme.radiusSmall / 2
            visible: root.known && root.high > 0
            width: track.width * root.high
            x: track.from(0, width)
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.surface
            border.width: Theme.hair
            color: Theme.chart3
            height: Theme.gapS
            radius: height / 2
            visible: root.known && track.span > 0
            width: track.span
            x: track.from(root.least, width)
        }
    }

    AppText {
        Layout.preferredWidth: Theme.body * 3
        horizontalAlignment: Text.AlignRight
        spoken: false
        strong: true
        text: Theme.ltr(root.shown)
        wrapMode: Text.NoWrap
    }
}
