import QtQuick
import QtQuick.Layouts

/* For how long somebody waits, with a word where that is long. */
ColumnLayout {
    id: root

    property string age
    property string note
    property color tone: Theme.ink

    Layout.minimumWidth: implicitWidth
    spacing: 0

    AppText {
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        horizontalAlignment: Text.AlignRight
        number: true
        spoken: false
        step: Theme.desk ? AppText.Lead : AppText.Body
        text: Theme.ltr(root.age)
        tone: root.tone
        wrapMode: Text.NoWrap
    }

    AppText {
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        horizontalAlignment: Text.AlignRight
        spoken: false
        step: AppText.Caption
        text: root.note
        tone: root.tone
        visible: text !== ""
        wrapMode: Text.NoWrap
    }
}
