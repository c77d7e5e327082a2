import QtQuick
import QtQuick.Layouts

/* A short fact in a tinted pill, or, outlined, the language that a person speaks. */
Rectangle {
    id: root

    property string icon
    property bool outlined: false
    property int step: AppText.Caption
    property string text
    property string tint: "accent"
    readonly property color tone: root.outlined ? Theme.ink : Parts.tintText(root.tint)

    border.color: root.outlined ? Theme.edge : root.tone
    border.width: root.outlined || Theme.highContrast ? Theme.hair : 0
    color: root.outlined ? "transparent" : Parts.tint(root.tint)
    implicitHeight: row.implicitHeight + Theme.gapXs * (root.outlined ? 1 : 2)
    implicitWidth: row.implicitWidth + 2 * row.inset
    radius: root.outlined ? Theme.radiusSmall : height / 2

    RowLayout {
        id: row

        readonly property real inset: root.outlined ? Theme.gapS : Theme.desk ? Theme.gapM : Theme.gapM

        anchors.centerIn: parent
        spacing: Theme.gapS
        width: Math.min(implicitWidth, root.width - 2 * inset)

        Icon {
            name: root.icon
            size: label.font.pixelSize * 1.2
            tone: root.tone
            visible: root.icon !== ""
        }

        AppText {
            id: label

            Layout.fillWidth: true
            step: root.step
            strong: !root.outlined
            text: root.text
            tone: root.tone
        }
    }
}
