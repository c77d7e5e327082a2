import QtQuick
import Shopfront.Kit

/* A person of the office, by two letters or a hand; the name stands beside it. */
Rectangle {
    id: root

    property string letters
    property real size: Theme.compactHeight

    Accessible.ignored: true
    border.color: Theme.human
    border.width: Theme.stroke
    color: Theme.humanTint
    implicitHeight: Math.max(root.size, initials.implicitWidth + 2 * Theme.gapM)
    implicitWidth: implicitHeight
    radius: height / 2

    AppText {
        id: initials

        anchors.centerIn: parent
        spoken: false
        step: AppText.Body
        strong: true
        text: root.letters
        tone: Theme.humanText
        wrapMode: Text.NoWrap
    }

    Icon {
        anchors.centerIn: parent
        name: "hand-waving"
        size: Theme.iconLarge
        tone: Theme.humanText
        visible: root.letters === ""
    }
}
