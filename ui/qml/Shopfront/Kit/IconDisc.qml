import QtQuick

/* A picture in a disc. */
Rectangle {
    id: root

    property string icon
    property real iconSize: root.size * 0.6
    property real size: Parts.smallDisc
    property color tint: Theme.accentTint
    property color tone: Theme.accentText
    property string weight: "duotone"

    Accessible.ignored: true
    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.hair : 0
    color: root.tint
    implicitHeight: root.size
    implicitWidth: root.size
    radius: root.size / 2

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: root.iconSize
        tone: root.tone
        weight: root.weight
    }
}
