import QtQuick
import Shopfront.Kit

/* A person by two letters, beside the name. */
Rectangle {
    id: root

    property string text

    Accessible.ignored: true
    border.color: Theme.accent
    border.width: Theme.stroke
    color: Theme.accentTint
    implicitHeight: Math.max(Theme.buttonHeight, letters.implicitWidth + 2 * Theme.gapS)
    implicitWidth: implicitHeight
    radius: height / 2

    AppText {
        id: letters

        anchors.centerIn: parent
        spoken: false
        step: AppText.Caption
        strong: true
        text: root.text
        tone: Theme.accentText
        wrapMode: Text.NoWrap
    }
}
