import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A label, the way, and the counter: as large as fits on one line and in the height. */
RowLayout {
    id: root

    readonly property real fitting: Theme.ticket * root.room / Math.max(1, natural.advanceWidth)
    required property color ink
    required property real least
    readonly property real leastHeight: sign.visible ? sign.implicitHeight : 0
    required property color mark
    required property BoardModel model
    readonly property real room: root.width - sign.implicitWidth - 2 * root.spacing - Theme.gapXs
    readonly property real size: Math.max(Math.min(root.least, Theme.display), Math.min(root.fitting, Math.max(root.least, root.tallest / BoardParts.numberHeight), Math.max(root.least, Theme.ticket)))
    property real tallest: Theme.ticket
    readonly property real widest: Math.min(root.fitting, Math.max(Theme.ticket, root.least))

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
