import QtQuick

/* The place of the keyboard; it is loaded by the first page on which something can be typed. */
Item {
    id: root

    required property real keysWidth
    property bool needed: false
    readonly property real room: (loader.item as Item)?.implicitHeight ?? 0
    readonly property bool shown: root.room > 0
    required property bool wanted

    implicitHeight: root.room
    implicitWidth: root.shown ? root.keysWidth : 0

    onWantedChanged: root.needed = root.needed || root.wanted

    Loader {
        id: loader

        active: root.needed
        asynchronous: true
        // Its height follows from its width, so it has one before it is shown.
        height: root.room
        source: Qt.resolvedUrl("../Kit/TouchKeyboard.qml")
        width: root.keysWidth
    }
}
