pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* A way into the service: disc, title, one line, caret. The whole tile acts. */
Pressable {
    id: root

    property string fact
    property string factIcon: "clock"
    property string icon
    property string line
    readonly property real lip: Theme.lip
    property bool primary: false
    readonly property real sink: root.pressed ? root.lip : 0
    property string title
    readonly property int titleStep: Theme.largest || Theme.desk ? AppText.Title3 : AppText.Title2
    readonly property color tone: root.primary ? Theme.inkOnAccent : Theme.ink

    bottomPadding: Theme.gapL + root.lip - root.sink
    description: root.fact === "" ? root.line : root.line + " " + root.fact
    horizontalPadding: Theme.padCard
    radius: Theme.radiusCard
    text: root.title
    topPadding: Theme.gapL + root.sink

    background: Plate {
        edge: root.primary ? "transparent" : Theme.edge
        fill: root.primary ? (root.pressed ? Theme.accentPressed : Theme.accent) : root.pressed ? Theme.sunk : Theme.surface
        implicitHeight: Theme.tileHeight
        lip: root.lip
        lipTone: root.primary ? Theme.accentDeep : Theme.edge
        pressed: root.pressed
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.padCard

        IconDisc {
            icon: root.icon
            iconSize: Parts.discIcon
            size: Parts.disc
            tint: root.primary ? Theme.accentDeep : Theme.accentTint
            tone: root.primary ? (Theme.highContrast ? Theme.accent : Theme.inkOnDeep) : Theme.accentText
            visible: root.icon !== ""
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                heading: true
                spoken: false
                step: root.titleStep
                text: root.title
                tone: root.tone
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                step: AppText.Lead
                text: root.line
                tone: root.primary ? Theme.inkOnAccent : Theme.inkSoft
                visible: text !== ""
            }

            RowLayout {
                spacing: Theme.gapM
                visible: root.fact !== ""

                Icon {
                    name: root.factIcon
                    size: fact.font.pixelSize * 1.05
                    tone: root.primary ? Theme.accentMark : Theme.accentText
                }

                AppText {
                    id: fact

                    Layout.fillWidth: true
                    spoken: false
                    step: AppText.Lead
                    strong: true
                    text: root.fact
                    tone: root.tone
                }
            }
        }

        Icon {
            name: "caret-right"
            size: Theme.iconLarge
            tone: root.tone
        }
    }
}
