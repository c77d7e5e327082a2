import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The place of the keyboard; it is loaded by the first page on which something can be typed. */
Item {
    id: root

    required property real keysWidth
    property bool needed: false
    readonly property real room: (loader.item as Item)?.implicitHeight ?? 0
    readonly property bool shown: root.room > 0
    required property KeyWalk walk
    required property bool wanted

    Layout.alignment: Qt.AlignBottom
    implicitHeight: root.room
    implicitWidth: root.shown ? root.keysWidth : 0
    objectName: "keyboard"

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

    Item {
        id: at

        // The focus stays in the box that is typed into: the key to which a keypad has come is marked from here.
        readonly property point corner: root.mapFromItem(null, root.walk.box.x, root.walk.box.y)

        height: root.walk.box.height
        visible: root.shown && root.walk.box.width > 0
        width: root.walk.box.width
        x: at.corner.x
        y: at.corner.y
        z: 1

        FocusRing {
            radius: Theme.radius * 0.75
            shown: true
        }
    }
}
