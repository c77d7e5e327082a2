import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One figure of this minute, with its word and what stands behind it. */
Rectangle {
    id: root

    required property string icon
    required property string key
    readonly property color shade: root.tone === "care" ? Theme.careText : Theme.ink
    required property string sub
    required property string tone
    required property string value
    required property string word

    Accessible.name: [root.word, root.value, root.sub].join(". ")
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * Theme.gapM
    implicitWidth: Theme.body * 12
    objectName: "overview.tile." + root.key
    radius: Theme.radiusCard

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gapM
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 0

        RowLayout {
            spacing: Theme.gapS

            Icon {
                name: root.icon
                size: Theme.icon
                tone: root.shade
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                strong: true
                text: root.word
            }
        }

        AppText {
            Layout.fillWidth: true
            number: true
            spoken: false
            step: AppText.Title1
            text: root.value
            tone: root.shade
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            spoken: false
            step: AppText.Caption
            text: root.sub === "" ? " " : root.sub
        }
    }
}
