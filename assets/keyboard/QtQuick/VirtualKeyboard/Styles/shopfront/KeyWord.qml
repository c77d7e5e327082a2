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
        font.pixelSize: root.plain ? Theme.lead : Theme.caption
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: root.word
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
