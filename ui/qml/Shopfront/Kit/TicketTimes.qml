import QtQuick
import QtQuick.Layouts

/* The lower half of a ticket: its code and when it will probably be called. */
GridLayout {
    id: root

    property string asOf
    property string clockTimes
    property real qrSize: Parts.qr
    property string qrSource
    property string qrText
    property string range

    columnSpacing: Theme.gapXl
    columns: Theme.largest ? 1 : 2
    rowSpacing: Theme.gap

    Rectangle {
        Accessible.name: root.qrText
        Accessible.role: Accessible.Graphic
        // White in every theme, with the quiet zone that cameras need.
        color: Theme.paper
        implicitHeight: root.qrSize + 2 * Theme.gapM
        implicitWidth: root.qrSize + 2 * Theme.gapM
        radius: Theme.radiusSmall
        visible: root.qrSource !== ""

        Image {
            anchors.centerIn: parent
            height: root.qrSize
            smooth: false
            source: root.qrSource
            sourceSize: Qt.size(root.qrSize, root.qrSize)
            width: root.qrSize
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            step: Theme.desk ? AppText.Title3 : AppText.Title2
            text: root.range
            visible: text !== ""
        }

        AppText {
            Layout.fillWidth: true
            text: root.clockTimes
            visible: text !== ""
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            step: AppText.Caption
            text: root.asOf
            visible: text !== ""
        }
    }
}
