pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* How far along, in words and in segments that fill from reading start. */
ColumnLayout {
    id: root

    property int current: 1
    property string subject
    property string text
    property int total: 1

    Accessible.name: root.text
    Accessible.role: Accessible.ProgressBar
    spacing: Theme.gapM

    RowLayout {
        spacing: Theme.gapM

        AppText {
            Layout.fillWidth: true
            soft: true
            text: root.subject
            visible: text !== ""
        }

        AppText {
            spoken: false
            strong: true
            text: root.text
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.total

            Rectangle {
                readonly property bool done: index < root.current
                required property int index

                Layout.fillWidth: true
                border.color: done ? Theme.accent : Theme.edge
                border.width: Theme.stroke
                color: done ? Theme.accent : Theme.surface
                implicitHeight: Parts.segment
                radius: height / 2
            }
        }
    }
}
