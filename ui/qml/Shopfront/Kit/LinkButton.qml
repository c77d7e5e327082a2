import QtQuick
import QtQuick.Layouts

/* An underlined text to press. */
Pressable {
    id: root

    property string icon
    property int step: AppText.Body
    property color tone: Theme.accentText
    property bool underlined: true

    horizontalPadding: Theme.gapXs
    role: Accessible.Link
    verticalPadding: 0

    background: Rectangle {
        color: root.pressed ? Theme.sunk : "transparent"
        implicitHeight: Parts.linkHeight
        radius: Theme.radiusSmall
    }
    contentItem: RowLayout {
        spacing: Theme.gapM

        Icon {
            name: root.icon
            size: label.font.pixelSize * 1.2
            tone: root.tone
            visible: root.icon !== ""
        }

        AppText {
            id: label

            Layout.fillWidth: true
            font.underline: root.underlined
            spoken: false
            step: root.step
            strong: true
            text: root.text
            tone: root.tone
        }
    }
}
