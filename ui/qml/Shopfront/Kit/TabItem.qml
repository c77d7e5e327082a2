import QtQuick
import QtQuick.Layouts

/* One tab of a TabBar. */
Pressable {
    id: root

    property bool selected: false

    Accessible.selectable: true
    Accessible.selected: root.selected
    horizontalPadding: Theme.gapM
    radius: Theme.radiusSmall
    role: Accessible.PageTab
    verticalPadding: Theme.gapXs

    background: Rectangle {
        color: root.pressed ? Theme.sunk : root.selected ? Theme.accentTint : "transparent"
        implicitHeight: Theme.buttonHeight
        radius: root.radius

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 0
            anchors.left: parent.left
            anchors.margins: Theme.gapS
            anchors.right: parent.right
            color: Theme.accent
            height: Theme.strong
            visible: root.selected
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            spoken: false
            strong: true
            text: root.text
            tone: root.selected ? Theme.accentText : Theme.ink
        }

        KeyCap {
            keys: root.keys
            visible: root.keys !== "" && root.keysShown
        }
    }
}
