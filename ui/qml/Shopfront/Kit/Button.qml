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
    property int kind: Button.Secondary
    readonly property real lip: root.filled ? Theme.lip : 0
    readonly property color restingFill: root.filled ? root.strongTone : Theme.surface
    readonly property real sink: root.pressed ? root.lip : 0
    property int step: Theme.desk ? AppText.Body : compact ? AppText.Body : AppText.Lead
    readonly property color strongTone: root.strongToneOf(root.kind)
    readonly property color tone: root.toneOf(root.kind)

    function pressedFillOf(kind: int): color {
        switch (kind) {
        case Button.Primary:
            return Theme.accentPressed
        case Button.Grave:
            return Theme.mendTint
        case Button.Human:
            return Qt.darker(Theme.human, 1.35)
        case Button.Choice:
            return Theme.humanTint
        default:
            return Theme.sunk
        }
    }

    function strongToneOf(kind: int): color {
        switch (kind) {
        case Button.Primary:
            return Theme.accent
        case Button.Grave:
            return Theme.mend
        case Button.Human:
        case Button.Choice:
            return Theme.human
        default:
            return Theme.edge
        }
    }

    function toneOf(kind: int): color {
        switch (kind) {
        case Button.Primary:
            return Theme.inkOnAccent
        case Button.Grave:
            return Theme.mendText
        case Button.Human:
            return Theme.inkOnHuman
        case Button.Choice:
            return Theme.humanText
        default:
            return Theme.ink
        }
    }

    bottomPadding: Theme.gapS + root.lip - root.sink
    horizontalPadding: Theme.desk ? Parts.padControl : Theme.gapL
    topPadding: Theme.gapS + root.sink

    background: Plate {
        edge: root.filled && !(root.pressed && Theme.highContrast) ? "transparent" : root.strongTone
        edgeWidth: root.kind === Button.Choice ? Theme.strong : Theme.stroke
        fill: root.pressed ? root.pressedFillOf(root.kind) : root.restingFill
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

            Loader {
                active: root.iconAtEnd && !root.busyNamed && root.icon !== ""
                visible: active

                sourceComponent: Icon {
                    name: root.icon
                    size: label.font.pixelSize * 1.2
                    tone: root.tone
                }
            }

            Loader {
                active: root.keys !== "" && root.keysShown && Theme.desk
                visible: active

                sourceComponent: KeyCap {
                    keys: root.keys
                    tone: root.tone
                }
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
