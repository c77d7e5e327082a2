pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* The body of a page. It moves only if it overflows, by buttons as well as by hand, and ends between two lines. */
FocusScope {
    id: root

    default property alias content: column.data
    // Room for the focus ring of a control that touches the edge of the body.
    readonly property real fringe: Theme.focusGap + Theme.focusInnerStroke + Theme.focusOuterStroke + 1
    readonly property real lowest: Math.max(0, root.whole ? cuts.after(root.rest, root.room / 2) : root.rest)
    readonly property bool overflows: column.implicitHeight > root.height + 1
    readonly property real rest: column.implicitHeight + 2 * root.fringe - root.room
    readonly property real room: root.height + 2 * root.fringe - (bar.visible ? bar.height + Theme.gapM + root.fringe : 0)
    readonly property string shape: [root.whole, root.room, root.width, column.implicitHeight].join()
    property real spacing: Theme.gap
    readonly property bool whole: root.overflows && !Theme.desk

    function measure() {
        cuts.measure(root.whole ? root.room / 2 : 0)
    }

    function moveDown() {
        root.measure()
        const next = cuts.begin(view.contentY + frame.height - root.fringe)
        view.contentY = Math.min(root.lowest, next > view.contentY + root.fringe ? next : view.contentY + root.room)
    }

    function moveUp() {
        root.measure()
        const before = Math.max(0, view.contentY - root.room + 2 * root.fringe)
        view.contentY = before === 0 ? 0 : Math.min(cuts.after(before, root.room / 2), view.contentY - root.fringe)
    }

    /* Brings a control of the body into sight, as when the keyboard reaches it. */
    function show(item: Item) {
        const start = item.mapToItem(column, 0, 0).y
        const end = start + item.height + 2 * root.fringe
        if (start < view.contentY)
            view.contentY = Math.max(0, start)
        else if (end > view.contentY + frame.height) {
            const aligned = root.whole ? cuts.after(end - root.room, root.room / 2) : end - root.room
            view.contentY = Math.min(root.lowest, aligned > view.contentY ? Math.min(start, aligned) : start)
        }
    }

    function toTop() {
        view.contentY = 0
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    onShapeChanged: later.restart()

    Timer {
        id: later

        interval: 0

        onTriggered: root.measure()
    }

    ScrollCuts {
        id: cuts

        body: column
        fringe: root.fringe
    }

    Connections {
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            if (item && root.overflows && cuts.holds(item))
                root.show(item)
        }

        target: root.Window.window
    }

    Item {
        id: frame

        clip: root.overflows
        height: root.whole && view.contentY < root.lowest - 1 ? cuts.before(view.contentY + root.room - root.fringe, root.room * 0.7) - view.contentY + root.fringe : root.room
        objectName: root.whole ? "scroll.frame" : ""
        width: root.width + 2 * root.fringe
        x: -root.fringe
        y: -root.fringe

        Flickable {
            id: view

            boundsBehavior: Flickable.StopAtBounds
            contentHeight: column.implicitHeight + 2 * root.fringe + root.lowest - Math.max(0, root.rest)
            height: root.room
            interactive: root.overflows
            width: frame.width

            Behavior on contentY {
                enabled: !view.moving

                NumberAnimation {
                    duration: Theme.moveMs
                    easing.type: Easing.OutCubic
                }
            }

            onContentHeightChanged: if (view.contentY > root.lowest)
                view.contentY = root.lowest
            onMovementEnded: if (root.whole)
                view.contentY = Math.min(root.lowest, cuts.after(view.contentY, root.room / 2))

            ColumnLayout {
                id: column

                height: Math.max(implicitHeight, root.overflows ? 0 : root.height)
                spacing: root.spacing
                width: root.width
                x: root.fringe
                y: root.fringe
            }
        }
    }

    ScrollButtons {
        id: bar

        anchors.bottom: parent.bottom
        atEnd: view.contentY >= root.lowest - 1
        atStart: view.contentY <= 1
        visible: root.whole
        width: parent.width

        onDownAsked: root.moveDown()
        onUpAsked: root.moveUp()
    }

    ScrollMark {
        area: view.visibleArea
        height: root.room
        visible: root.overflows && Theme.desk
        x: Theme.rtl ? -root.fringe : root.width + root.fringe - width
        y: -root.fringe
    }
}
