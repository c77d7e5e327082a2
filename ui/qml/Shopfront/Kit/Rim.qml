import QtQuick

/* The coloured upper edge of a sheet: plum a person, lamp the time, brick something grave. */
Item {
    id: root

    property string kind
    readonly property color tone: Parts.solid(root.kind)

    Accessible.ignored: true
    clip: true
    implicitHeight: Parts.rim
    visible: root.kind !== ""

    Rectangle {
        color: root.tone
        height: 2 * Theme.radiusSheet
        radius: Theme.radiusSheet
        width: parent.width
    }
}
