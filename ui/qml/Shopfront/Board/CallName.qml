import QtQuick
import Shopfront.Kit

/* The first name of somebody who chose to be called by it: below the number, on one line, whatever its script. */
Item {
    id: root

    required property real most
    property alias name: shown.objectName
    property string text
    required property color tone

    implicitHeight: shown.implicitHeight
    implicitWidth: 0

    TextMetrics {
        id: natural

        font.family: Hands.family(root.text)
        font.pixelSize: 100
        font.weight: Font.DemiBold
        text: root.text
    }

    AppText {
        id: shown

        font.pixelSize: Math.floor(Math.max(Theme.body, Math.min(root.most, 100 * root.width / Math.max(1, natural.advanceWidth + 2))))
        heading: false
        spoken: false
        step: AppText.Title1
        strong: true
        text: root.text
        tone: root.tone
        width: root.width
        wrapMode: Text.NoWrap
    }
}
