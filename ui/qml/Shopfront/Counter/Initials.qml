import QtQuick
import Shopfront.Kit

/* A person by two letters, beside the name. */
Rectangle {
    id: root

    /* Told where no name stands beside it. */
    property string name
    property string text

    Accessible.ignored: root.name === ""
    Accessible.name: root.name + " " + root.text
    Accessible.role: Accessible.StaticText
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
