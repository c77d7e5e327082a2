import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One need: icon, words, and a check once it is chosen. */
Pressable {
    id: root

    required property bool chosen
    required property string icon

    Accessible.checkable: true
    Accessible.checked: root.chosen
    horizontalPadding: Theme.gap
    role: Accessible.CheckBox
    verticalPadding: Theme.gapM

    background: Plate {
        edge: root.chosen ? Theme.accent : Theme.edge
        edgeWidth: root.chosen ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : root.chosen ? Theme.accentTint : Theme.surface
        implicitHeight: Theme.buttonHeight
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.gapM

        Icon {
            name: root.icon
            size: Theme.iconLarge
            tone: Theme.accentText
            weight: "duotone"
        }

        AppText {
            Layout.fillWidth: true
            spoken: false
            strong: true
            text: root.text
        }

        // Its place is kept, so that a choice moves nothing.
        Icon {
            name: "check-circle"
            opacity: root.chosen ? 1 : 0
            size: Theme.icon
            tone: Theme.accentText
            weight: "fill"
        }
    }
}
