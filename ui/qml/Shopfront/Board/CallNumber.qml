import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A label, the way, and the counter: as large as fits on one line and in the height. */
RowLayout {
    id: root

    required property color ink
    readonly property real leastHeight: sign.visible ? sign.implicitHeight : 0
    required property color mark
    required property BoardModel model
    readonly property real room: root.width - sign.implicitWidth - 2 * root.spacing - Theme.gapXs
    readonly property real size: Math.max(BoardParts.leastLabel, Math.min(root.widest, root.tallest / BoardParts.numberHeight))
    property real tallest: Theme.ticket
    readonly property real widest: Math.min(Theme.ticket, Theme.ticket * root.room / Math.max(1, natural.advanceWidth))

    spacing: Theme.gapL

    TextMetrics {
        id: natural

        font.family: Hands.family(natural.text)
        font.pixelSize: Theme.ticket
        font.weight: Font.Bold
        text: root.model.label + root.model.counter
    }

    TallText {
        id: label

        Layout.fillWidth: true
        name: "board.nowCalling.label"
        size: root.size
        text: root.model.label
        tone: root.ink
    }

    SideSign {
        id: sign

        arrow: root.model.arrow
        side: root.model.side
        size: Theme.display
        tone: root.ink
    }

    TallText {
        name: "board.nowCalling.counter"
        size: root.size
        text: root.model.counter
        tone: root.mark
    }
}
