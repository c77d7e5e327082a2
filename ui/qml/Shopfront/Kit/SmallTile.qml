import QtQuick
import QtQuick.Layouts

/* A topic: icon over label, in a grid of Theme.tileColumns. */
Pressable {
    id: root

    property string icon
    readonly property real sink: root.pressed ? Theme.lip : 0

    bottomPadding: Theme.gapM + Theme.lip - root.sink
    horizontalPadding: Theme.gapM
    topPadding: Theme.gapM + root.sink

    background: Plate {
        fill: root.pressed ? Theme.sunk : Theme.surface
        implicitHeight: Theme.smallTileHeight
        lip: Theme.lip
        pressed: root.pressed
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
            tone: Theme.accentText
            weight: "duotone"
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            spoken: false
            step: AppText.Caption
            strong: true
            text: root.text
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
