import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One who will wait too long: since when or from when, and when they will probably be called. */
ColumnLayout {
    id: root

    required property string called
    required property string label
    required property bool last
    required property bool over
    required property string passes
    required property string series
    required property string service

    Accessible.name: [root.label, root.service, root.passes, root.called].join(". ")
    Accessible.role: Accessible.ListItem
    objectName: "overview.late." + root.label.replace(" ", "")
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.listRowHeight * 0.75
        spacing: Theme.gapM

        SeriesMark {
            series: root.series
            size: Theme.icon * 1.4
        }

        AppText {
            number: true
            spoken: false
            text: Theme.ltr(root.label)
            wrapMode: Text.NoWrap
        }

        AppText {
            Layout.fillWidth: true
            spoken: false
            text: root.service
        }

        AppText {
            Layout.preferredWidth: Theme.body * 10
            horizontalAlignment: Text.AlignRight
            spoken: false
            strong: true
            text: root.passes
            tone: root.over ? Theme.mendText : Theme.careText
        }

        AppText {
            Layout.preferredWidth: Theme.body * 12
            horizontalAlignment: Text.AlignRight
            soft: true
            spoken: false
            text: root.called
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: !root.last
    }
}
