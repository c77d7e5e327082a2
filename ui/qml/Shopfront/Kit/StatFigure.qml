import QtQuick
import QtQuick.Layouts

/* A number, its word, and what stands behind it. */
ColumnLayout {
    id: root

    property string sub
    property string value
    property string word

    Accessible.name: [root.value, root.word, root.sub].join(" ")
    Accessible.role: Accessible.StaticText
    spacing: 0

    AppText {
        Layout.fillWidth: true
        number: true
        spoken: false
        step: AppText.Title2
        text: root.value
    }

    AppText {
        Layout.fillWidth: true
        spoken: false
        step: AppText.Caption
        strong: true
        text: root.word
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        spoken: false
        step: AppText.Caption
        text: root.sub
        visible: text !== ""
    }
}
