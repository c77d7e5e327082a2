import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One measure with its value; its definition is read with it. */
ColumnLayout {
    id: root

    required property string how
    required property string key
    required property bool last
    required property string name
    required property string of
    required property string value

    Accessible.description: root.how
    Accessible.name: [root.name, root.value, root.of].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    objectName: "overview.figure." + root.key
    spacing: 0

    RowLayout {
        Layout.bottomMargin: Theme.gapXs
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapXs
        spacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            spoken: false
            text: root.name
        }

        AppText {
            soft: true
            spoken: false
            step: AppText.Caption
            text: root.of
            visible: text !== ""
            wrapMode: Text.NoWrap
        }

        AppText {
            Layout.minimumWidth: Theme.body * 3.5
            horizontalAlignment: Text.AlignRight
            spoken: false
            strong: true
            text: root.value
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: !root.last
    }
}
