import QtQuick
import Shopfront.Kit

/* A key with a picture, and a short word below it; at the largest text the word alone. */
KeyFace {
    id: root

    property alias icon: icon.name

    plain: false

    Column {
        anchors.centerIn: parent
        width: parent.width

        Icon {
            id: icon

            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.icon
            tone: root.ink
            visible: root.label === "" || !Theme.largest
        }

        Text {
            Accessible.ignored: true
            color: root.ink
            font.family: Hands.family(root.label)
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: root.label
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
        }
    }
}
