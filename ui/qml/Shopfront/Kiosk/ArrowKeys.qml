import QtQuick

/* Lets the arrows of a keypad walk through the page in reading order, as Tab does. */
FocusScope {
    id: root

    function walk(forward: bool) {
        const at = root.Window.activeFocusItem ?? root
        at.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    focus: true

    Keys.onDownPressed: root.walk(true)
    Keys.onLeftPressed: root.walk(root.LayoutMirroring.enabled)
    Keys.onRightPressed: root.walk(!root.LayoutMirroring.enabled)
    Keys.onUpPressed: root.walk(false)
}
