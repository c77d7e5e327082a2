import QtQuick
import QtQuick.Layouts

/* One cell of the help bar: icon over word. */
Pressable {
    id: root

    property color edge: Theme.edge
    property color fill: Theme.surface
    property bool filled: false
    property string icon
    property color tone: Theme.ink

    horizontalPadding: Theme.gapXs
    verticalPadding: Theme.gapS

    background: Plate {
        edge: root.filled ? "transparent" : root.edge
        fill: root.pressed ? (root.filled ? Qt.darker(root.fill, 1.35) : Theme.sunk) : root.fill
        implicitHeight: Parts.helpCellHeight
        radius: root.radius
    }
    contentItem: ColumnLayout {
        spacing: Theme.gapXs

        Item {
            Layout.fillHeight: true
        }

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.icon
            size: Theme.iconLarge
            tone: root.tone
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            spoken: false
            step: AppText.Caption
            strong: true
            text: root.text
            tone: root.tone
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
