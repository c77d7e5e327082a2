import QtQuick
import QtQuick.Window
import Shopfront.Kit

/* A page that is never squeezed: in a room smaller than it needs it moves, by wheel and touch, and with the focus. */
Flickable {
    id: root

    readonly property Item focused: Window.activeFocusItem
    property real leastHeight: 0
    property real leastWidth: 0
    readonly property bool moves: root.contentWidth > root.width || root.contentHeight > root.height
    default property alias page: page.data

    /* How far to move so that a line from here to there is to be seen; its beginning, where it is longer than the room. */
    function shift(from: real, length: real, at: real, room: real): real {
        return from < at || length > room ? from : Math.max(at, from + length - room)
    }

    function show(item: Item) {
        let within = item
        while (within && within !== page)
            within = within.parent
        if (!within)
            return
        const box = item.mapToItem(page, 0, 0, item.width, item.height)
        const x = root.shift(box.x - Theme.gapM, box.width + 2 * Theme.gapM, root.contentX, root.width)
        const y = root.shift(box.y - Theme.gapM, box.height + 2 * Theme.gapM, root.contentY, root.height)
        root.contentX = Math.max(0, Math.min(x, root.contentWidth - root.width))
        root.contentY = Math.max(0, Math.min(y, root.contentHeight - root.height))
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: root.moves
    contentHeight: Math.max(root.height, root.leastHeight)
    contentWidth: Math.max(root.width, root.leastWidth)
    interactive: root.moves

    onFocusedChanged: if (root.focused && root.moves)
        root.show(root.focused)
    onHeightChanged: root.returnToBounds()
    onWidthChanged: root.returnToBounds()

    Item {
        id: page

        height: root.contentHeight
        width: root.contentWidth
    }

    Bar {
        height: Theme.gapXs
        visible: root.contentWidth > root.width
        width: root.visibleArea.widthRatio * root.width
        x: root.contentX + root.visibleArea.xPosition * root.width
        y: root.contentY + root.height - height
    }

    Bar {
        height: root.visibleArea.heightRatio * root.height
        visible: root.contentHeight > root.height
        width: Theme.gapXs
        x: root.contentX + (Theme.rtl ? 0 : root.width - width)
        y: root.contentY + root.visibleArea.yPosition * root.height
    }

    component Bar: Rectangle {
        color: Theme.edge
        radius: Theme.gapXs / 2
        z: 1
    }
}
