import QtQuick
import Shopfront.Kit

/* A picture that belongs to a question; its words are the question's. */
Item {
    id: root

    property alias source: picture.source

    Accessible.ignored: true
    implicitHeight: Math.min(picture.implicitHeight, Theme.tileHeight * 1.5)

    Image {
        id: picture

        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Theme.rtl ? Image.AlignRight : Image.AlignLeft
    }
}
