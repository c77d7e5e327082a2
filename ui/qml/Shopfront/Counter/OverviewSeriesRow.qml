pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One series: how many wait, the longest, the wait from now; or the heads of these columns. */
ColumnLayout {
    id: root

    property bool head: false
    required property bool last
    required property string late
    required property string letter
    required property string longest
    required property string name
    readonly property bool narrow: root.width < Theme.body * 38
    required property bool stopped
    required property string wait
    required property string waiting
    required property bool warm

    Accessible.ignored: root.head
    Accessible.name: [root.letter, root.name, qsTr("waiting: %1").arg(root.waiting), qsTr("longest: %1").arg(root.longest), qsTr("who comes now: %1").arg(root.wait), root.late].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    objectName: "overview.series." + root.letter
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: root.head ? Theme.body : Theme.listRowHeight * 0.75
        spacing: Theme.gapM

        SeriesMark {
            opacity: root.head ? 0 : 1
            series: root.head ? "A" : root.letter
            size: Theme.icon * 1.4
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                spoken: false
                text: root.name
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                step: AppText.Caption
                strong: true
                text: qsTr("no new tickets")
                tone: Theme.mendText
                visible: root.stopped
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                step: AppText.Caption
                strong: true
                text: root.late
                tone: Theme.careText
                visible: text !== "" && root.narrow
            }
        }

        Chip {
            Layout.fillWidth: false
            icon: "warning"
            text: root.late
            tint: "care"
            visible: root.late !== "" && !root.narrow
        }

        Cell {
            number: !root.head
            text: root.waiting
        }

        Cell {
            text: root.longest
            tone: root.warm ? Theme.careText : root.head ? Theme.inkSoft : Theme.ink
        }

        Cell {
            Layout.preferredWidth: Theme.body * (root.narrow ? 6.5 : 8)
            text: root.wait
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: !root.last
    }

    component Cell: AppText {
        Layout.preferredWidth: Theme.body * (root.narrow ? 4 : 5)
        horizontalAlignment: Text.AlignRight
        soft: root.head
        spoken: false
        step: root.head ? AppText.Caption : AppText.Body
        strong: !root.head
    }
}
