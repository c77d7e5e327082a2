import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A shift on the timeline, with the words for which it has room; pressing it asks to change it. */
Pressable {
    id: root

    required property real at
    required property string key
    readonly property bool missing: root.phase === "missing"
    required property string officer
    required property real part
    required property string phase
    required property string purpose
    readonly property real room: root.availableWidth - (root.missing ? Theme.body + Theme.gapXs : 0)
    required property int row
    required property string spoken
    required property string times
    readonly property color tone: root.missing ? Theme.careText : root.phase === "over" ? Theme.inkSoft : Theme.ink

    bottomPadding: Theme.gapXs
    clip: true
    horizontalPadding: Theme.gapS
    implicitWidth: 0
    objectName: "overview.shift." + root.key
    radius: Theme.radiusSmall
    text: root.spoken
    topPadding: Theme.gapXs

    background: Rectangle {
        border.color: root.missing ? Theme.care : root.phase === "over" ? Theme.line : Theme.accent
        border.width: root.missing || root.phase === "open" ? Theme.stroke : Theme.hair
        color: root.pressed || root.phase === "over" ? Theme.sunk : root.missing ? Theme.careTint : root.phase === "open" ? Theme.accentTint : Theme.surface
        radius: root.radius
    }
    contentItem: RowLayout {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        spacing: Theme.gapXs

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "warning"
            size: Theme.body
            tone: root.tone
            visible: root.missing
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                spoken: false
                strong: true
                text: root.purpose
                tone: root.tone
                visible: implicitWidth <= root.room
                wrapMode: Text.NoWrap
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                step: AppText.Caption
                text: root.officer
                tone: root.tone
                visible: implicitWidth <= root.room
                wrapMode: Text.NoWrap
            }
        }
    }
}
