import QtQuick

/* The key that does the same, drawn as an outlined cap. */
Rectangle {
    id: root

    property string keys
    property color tone: Theme.ink

    Accessible.ignored: true
    border.color: root.tone
    border.width: Theme.hair
    color: "transparent"
    implicitHeight: label.implicitHeight + Theme.hair * 2
    implicitWidth: label.implicitWidth + Theme.gapS * 1.5
    radius: Theme.radiusSmall

    AppText {
        id: label

        anchors.centerIn: parent
        spoken: false
        step: AppText.Caption
        strong: true
        text: Theme.ltr(root.keys)
        tone: root.tone
    }
}
