pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Shopfront.Look

/* The base of every control: acts on release, forgives sliding off, hears a double tap once. */
T.Control {
    id: root

    /* Whether touching it does anything: what looks like the rows around it may be a heading. */
    property bool acts: true
    property bool busy: false
    property bool busyNamed: false
    property string busyText
    property string description
    property bool keyHeld: false
    /* The shortcut that does the same; at desks it is read aloud after the name. */
    property string keys
    property bool keysShown: true
    readonly property bool pressed: !root.busy && (root.keyHeld || touch.pressed && touch.containsMouse)
    property real radius: Theme.radius
    property int role: Accessible.Button
    property string text

    signal clicked

    function act(x: real, y: real) {
        const point = root.mapToItem(null, x, y)
        if (!root.busy && Look.admitsTap(point.x, point.y))
            root.clicked()
    }

    function isActivation(key: int): bool {
        return [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Select].includes(key)
    }

    function press() {
        root.act(root.width / 2, root.height / 2)
    }

    Accessible.description: [root.description, Theme.desk ? root.keys : ""].filter(part => part !== "").join(". ")
    Accessible.focusable: true
    Accessible.name: root.busyNamed ? root.busyText : root.text
    Accessible.role: root.role
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding, Theme.targetMin)
    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding, Theme.targetMin)
    padding: Parts.padControl

    Accessible.onPressAction: root.press()
    Keys.onPressed: event => {
        event.accepted = root.isActivation(event.key)
        if (event.accepted && !event.isAutoRepeat)
            root.keyHeld = true
    }
    Keys.onReleased: event => {
        event.accepted = root.keyHeld && root.isActivation(event.key)
        if (event.accepted && !event.isAutoRepeat) {
            root.keyHeld = false
            root.press()
        }
    }
    onActiveFocusChanged: root.keyHeld = root.keyHeld && root.activeFocus
    onBusyChanged: root.busyNamed = root.busyNamed && root.busy

    MouseArea {
        id: touch

        Accessible.ignored: true
        anchors.fill: parent
        cursorShape: Theme.desk ? Qt.PointingHandCursor : Qt.ArrowCursor
        visible: root.acts

        // Above the plate and below what a row carries, so that a button in a row keeps its own taps.
        z: -0.5

        onClicked: mouse => root.act(mouse.x, mouse.y)
    }

    Timer {
        interval: Theme.busyMs
        running: root.busy && root.busyText !== ""

        onTriggered: root.busyNamed = true
    }

    FocusRing {
        radius: root.radius
        shown: root.visualFocus
        z: 1
    }
}
