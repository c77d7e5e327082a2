import QtQuick
import Shopfront.Kit

/* A key with a letter or a word. */
KeyFace {
    id: root

    Text {
        Accessible.ignored: true
        anchors.fill: parent
        color: root.ink
        font.family: Hands.family(root.word)
        // Scripts with tall lines have more rows of keys: a letter never stands out of its key.
        font.pixelSize: Math.min(root.plain ? Theme.lead : Theme.caption, root.highest(root.word))
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: root.word
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
