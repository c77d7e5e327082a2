import QtQuick
import QtQuick.Layouts

/* One plain sentence about the device, with its icon. */
RowLayout {
    id: root

    property string icon
    property string keys
    property string text
    property color tone: Theme.ink

    spacing: Theme.gapS

    Icon {
        name: root.icon
        size: label.font.pixelSize * 1.25
        tone: root.tone
        visible: root.icon !== ""
    }

    AppText {
        id: label

        Accessible.name: [root.text, root.keys].filter(part => part !== "").join(". ")
        Layout.fillWidth: true
        step: AppText.Caption
        text: root.text
        tone: root.tone
    }

    KeyCap {
        keys: root.keys
        visible: root.keys !== ""
    }
}
