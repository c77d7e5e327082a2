pragma ComponentBehavior: Bound

import QtQuick

/* What Dialog and Sheet share: the scrim, the fade, and where the focus goes and comes back to. */
FocusScope {
    id: root

    readonly property bool awake: root.focusBefore?.enabled ?? false
    property Item behind: null
    property Item firstFocus: null
    property Item focusBefore: null
    property string line
    property bool shown: false
    property string title
    property bool touchAnywhere: false

    signal dismissed

    function enter() {
        const held = root.Window.window?.activeFocusItem ?? null
        // Where one question follows another, the first one remembers what lies behind both.
        if (!root.inQuestion(held))
            root.focusBefore = held;
        (root.firstFocus ?? root).forceActiveFocus(Qt.TabFocusReason)
    }

    function holds(outer: Item, inner: Item): bool {
        return inner !== null && (inner === outer || root.holds(outer, inner.parent))
    }

    function inQuestion(item: Item): bool {
        return item !== null && (item instanceof ModalLayer || root.inQuestion(item.parent))
    }

    function leave() {
        // What still sleeps cannot have the focus: it is given when it wakes.
        if (root.shown || !root.focusBefore?.enabled)
            return
        // Whoever has gone on meanwhile keeps the focus: what is typed must not land elsewhere.
        const held = root.Window.window?.activeFocusItem ?? null
        if (held === null || root.inQuestion(held) || root.holds(held, root) || root.holds(held, root.focusBefore))
            root.focusBefore.forceActiveFocus(Qt.OtherFocusReason)
        root.focusBefore = null
    }

    Accessible.description: root.line
    Accessible.name: root.title
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    enabled: root.shown
    opacity: root.shown ? 1 : 0
    visible: root.opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fadeMs
        }
    }

    Component.onCompleted: if (root.shown)
        root.enter()
    Keys.onEscapePressed: root.dismissed()
    // Not at once: Qt takes the focus from what lies in something that is about to wake.
    onAwakeChanged: Qt.callLater(root.leave)
    onShownChanged: root.shown ? root.enter() : root.leave()

    Binding {
        property: "enabled"
        target: root.behind
        value: !root.shown
        when: root.behind !== null
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent

            onClicked: if (root.touchAnywhere)
                root.dismissed()
        }
    }
}
