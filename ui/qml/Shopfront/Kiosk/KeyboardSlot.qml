import QtQuick

/* The place of the keyboard; it is loaded by the first page on which something can be typed. */
Item {
    id: root

    property bool needed: false
    readonly property real room: loader.item?.implicitHeight ?? 0
    readonly property bool shown: root.room > 0
    required property bool wanted

    implicitHeight: root.room

    onWantedChanged: root.needed = root.needed || root.wanted

    Loader {
        id: loader

        active: root.needed
        anchors.fill: parent
        asynchronous: true
        source: Qt.resolvedUrl("../Kit/TouchKeyboard.qml")
    }
}
