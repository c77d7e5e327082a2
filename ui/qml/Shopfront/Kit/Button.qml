pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* A verb to press. One primary a page; a choice is two equal outlines. */
Pressable {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Grave,
        Human,
        Choice
    }

    property bool compact: false
    readonly property bool filled: root.kind === Button.Primary || root.kind === Button.Human
    property string icon
    property bool iconAtEnd: false
    property string keys
    property int kind: Button.Secondary
    readonly property real lip: root.filled ? Theme.lip : 0
    readonly property color pressedFill: [Theme.accentPressed, Theme.sunk, Theme.mendTint, Qt.darker(Theme.human, 1.35), Theme.humanTint][root.kind]
    readonly property color restingFill: root.filled ? root.strongTone : Theme.surface
    readonly property real sink: root.pressed ? root.lip : 0
    property int step: Theme.desk ? AppText.Body : compact ? AppText.Body : AppText.Lead
    readonly property color strongTone: [Theme.accent, Theme.edge, Theme.mend, Theme.human, Theme.human][root.kind]
    readonly property color tone: [Theme.inkOnAccent, Theme.ink, Theme.mendText, Theme.inkOnHuman, Theme.humanText][root.kind]

    bottomPadding: Theme.gapS + root.lip - root.sink
    horizontalPadding: Theme.desk ? Parts.padControl : Theme.gapL
    topPadding: Theme.gapS + root.sink

    background: Plate {
        edge: root.filled && !(root.pressed && Theme.highContrast) ? "transparent" : root.strongTone
        edgeWidth: root.kind === Button.Choice ? Theme.strong : Theme.stroke
        fill: root.pressed ? root.pressedFill : root.restingFill
        implicitHeight: root.compact ? Theme.compactHeight : Theme.buttonHeight
        lip: root.lip
        lipTone: root.kind === Button.Human ? Qt.darker(Theme.human, 1.35) : Theme.accentDeep
        pressed: root.pressed
        radius: root.radius
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: Math.max(row.implicitWidth, idle.implicitWidth)

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Theme.desk ? Theme.gapS : Theme.gapM
            width: Math.min(implicitWidth, parent.width)

            Icon {
                name: root.busyNamed ? "circle-notch" : root.iconAtEnd ? "" : root.icon
                size: label.font.pixelSize * 1.2
                tone: root.tone
                visible: name !== ""
            }

            AppText {
                id: label

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                spoken: false
                step: root.step
                strong: true
                text: root.busyNamed ? root.busyText : root.text
                tone: root.tone
            }

            Icon {
                name: root.iconAtEnd && !root.busyNamed ? root.icon : ""
                size: label.font.pixelSize * 1.2
                tone: root.tone
                visible: name !== ""
            }

            KeyCap {
                keys: root.keys
                tone: root.tone
                visible: root.keys !== "" && Theme.desk
            }
        }

        TextMetrics {
            id: idle

            // A busy button stays as wide as it was.
            readonly property real implicitWidth: root.busyNamed ? width : 0

            font: label.font
            text: root.text
        }
    }
}
