import QtQuick
import Shopfront.Kit

/* A label or a number in a box hardly taller than its capitals, which stand in the middle of it. */
Item {
    id: root

    property alias align: label.horizontalAlignment
    property alias name: label.objectName
    property alias size: label.font.pixelSize
    property string text
    property alias tone: label.tone

    implicitHeight: Math.ceil(root.size * BoardParts.numberHeight)
    implicitWidth: label.implicitWidth

    TextMetrics {
        id: capitals

        font: label.font
        text: "H"
    }

    AppText {
        id: label

        number: true
        spoken: false
        text: Theme.ltr(root.text)
        width: root.width
        wrapMode: Text.NoWrap
        y: Math.round((root.height + capitals.tightBoundingRect.height) / 2 - label.baselineOffset)
    }
}
