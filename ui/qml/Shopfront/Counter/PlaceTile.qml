import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One counter to sit down at, or who sits there. */
Pressable {
    id: root

    required property bool free
    required property string number
    required property string side
    required property string title
    required property string who

    description: [root.side, root.who].filter(part => part !== "").join(". ")
    horizontalPadding: Theme.gapM
    objectName: "counter.place." + root.number
    text: root.title
    verticalPadding: Theme.gapS

    background: Plate {
        edge: root.free ? Theme.edge : Theme.line
        fill: root.pressed || !root.free ? Theme.sunk : Theme.surface
        implicitHeight: Theme.listRowHeight
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.gapM

        Icon {
            name: root.free ? "armchair" : "user"
            size: Theme.iconLarge
            tone: root.free ? Theme.accentText : Theme.inkSoft
            weight: "duotone"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                spoken: false
                strong: true
                text: root.title
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                spoken: false
                step: AppText.Caption
                text: root.side
                visible: text !== ""
            }
        }

        AppText {
            Layout.maximumWidth: root.width / 2
            horizontalAlignment: Text.AlignRight
            spoken: false
            text: root.who
            tone: root.free ? Theme.doneText : Theme.inkSoft
        }
    }
}
