import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A label, the way, and the counter: as large as fits on one line. */
RowLayout {
    id: root

    required property color ink
    required property color mark
    required property BoardModel model
    readonly property real room: root.width - sign.implicitWidth - 2 * root.spacing
    readonly property real size: Math.min(Theme.ticket, Theme.ticket * root.room / Math.max(1, natural.advanceWidth))

    spacing: Theme.gapL

    TextMetrics {
        id: natural

        font.family: label.font.family
        font.pixelSize: Theme.ticket
        font.weight: Font.Bold
        text: root.model.label + root.model.counter
    }

    AppText {
        id: label

        Layout.fillWidth: true
        font.pixelSize: root.size
        lineHeight: root.size * BoardParts.numberHeight
        number: true
        objectName: "board.nowCalling.label"
        spoken: false
        step: AppText.Ticket
        text: Theme.ltr(root.model.label)
        tone: root.ink
        wrapMode: Text.NoWrap
    }

    SideSign {
        id: sign

        arrow: root.model.arrow
        side: root.model.side
        size: Theme.display
        tone: root.ink
    }

    AppText {
        font.pixelSize: root.size
        lineHeight: root.size * BoardParts.numberHeight
        number: true
        objectName: "board.nowCalling.counter"
        spoken: false
        step: AppText.Ticket
        text: Theme.ltr(root.model.counter)
        tone: root.mark
        wrapMode: Text.NoWrap
    }
}
