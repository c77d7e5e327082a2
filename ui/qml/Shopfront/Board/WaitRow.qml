import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The wait of one series. */
Item {
    id: root

    required property bool last
    required property string name
    required property string series
    required property string value

    Accessible.name: root.name + " " + root.value
    Accessible.role: Accessible.ListItem
    implicitHeight: row.implicitHeight + Theme.gapXs
    implicitWidth: row.implicitWidth

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.gapM

        SeriesMark {
            series: root.series
        }

        AppText {
            Layout.fillWidth: true
            spoken: false
            text: root.name
        }

        TallText {
            size: Theme.lead
            text: root.value
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !root.last
    }
}
