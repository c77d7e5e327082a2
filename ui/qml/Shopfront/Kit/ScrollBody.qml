pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* The body of a page. It moves only if it overflows, and then by buttons as well as by hand. */
FocusScope {
    id: root

    default property alias content: column.data
    // Room for the focus ring of a control that touches the edge of the body.
    readonly property real fringe: Theme.focusGap + Theme.focusInnerStroke + Theme.focusOuterStroke + 1
    readonly property real lowest: Math.max(0, view.contentHeight - view.height)
    readonly property bool overflows: column.implicitHeight > root.height + 1
    property real spacing: Theme.gap

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === column)
                return true
        return false
    }

    function moveBy(pages: real) {
        view.contentY = Math.max(0, Math.min(root.lowest, view.contentY + pages * view.height))
    }

    /* Brings a control of the body into sight, as when the keyboard reaches it. */
    function show(item: Item) {
        const start = item.mapToItem(column, 0, 0).y
        if (start < view.contentY)
            view.contentY = Math.max(0, start)
        else if (start + item.height > view.contentY + view.height - 2 * root.fringe)
            view.contentY = Math.min(root.lowest, start + item.height - view.height + 2 * root.fringe)
    }

    function toTop() {
        view.contentY = 0
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Connections {
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            if (item && root.overflows && root.holds(item))
                root.show(item)
        }

        target: root.Window.window
    }

    Flickable {
        id: view

        boundsBehavior: Flickable.StopAtBounds
        clip: root.overflows
        contentHeight: column.implicitHeight + 2 * root.fringe
        height: root.height + 2 * root.fringe - (bar.visible ? bar.height + Theme.gapM : 0)
        interactive: root.overflows
        width: root.width + 2 * root.fringe
        x: -root.fringe
        y: -root.fringe

        Behavior on contentY {
            enabled: !view.moving

            NumberAnimation {
                duration: Theme.moveMs
                easing.type: Easing.OutCubic
            }
        }

        onContentHeightChanged: if (view.contentY > root.lowest)
            view.contentY = root.lowest

        ColumnLayout {
            id: column

            height: Math.max(implicitHeight, root.overflows ? 0 : root.height)
            spacing: root.spacing
            width: root.width
            x: root.fringe
            y: root.fringe
        }
    }

    ScrollButtons {
        id: bar

        anchors.bottom: parent.bottom
        atEnd: view.contentY >= root.lowest - 1
        atStart: view.contentY <= 1
        visible: root.overflows && !Theme.desk
        width: parent.width

        onDownAsked: root.moveBy(0.8)
        onUpAsked: root.moveBy(-0.8)
    }

    Rectangle {
        // Where in the list a desk is; wheel and keys move it.
        color: Theme.edge
        height: view.visibleArea.heightRatio * view.height
        radius: width / 2
        visible: root.overflows && Theme.desk
        width: Theme.gapXs
        x: Theme.rtl ? -root.fringe : root.width + root.fringe - width
        y: view.visibleArea.yPosition * view.height - root.fringe
    }
}
