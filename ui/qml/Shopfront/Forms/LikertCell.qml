import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A step of a scale: its circle, and its words below or beside it. */
Pressable {
    id: root

    property bool chosen: false
    property bool upright: true

    Accessible.checkable: true
    Accessible.checked: root.chosen
    horizontalPadding: root.upright ? Theme.gapS : Theme.gapM
    role: Accessible.RadioButton
    verticalPadding: Theme.gapM

    background: Plate {
        edge: root.chosen ? Theme.accent : Theme.edge
        edgeWidth: root.chosen ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : root.chosen ? Theme.accentTint : Theme.surface
        implicitHeight: Theme.rowHeight
        radius: root.radius
    }
    contentItem: GridLayout {
        columnSpacing: Theme.gapM
        columns: root.upright ? 1 : 2
        rowSpacing: Theme.gapS

        ChoiceMark {
            Layout.alignment: root.upright ? Qt.AlignHCenter | Qt.AlignTop : Qt.AlignVCenter
            chosen: root.chosen
            size: label.font.pixelSize * 1.6
        }

        AppText {
            id: label

            Layout.alignment: root.upright ? Qt.AlignTop : Qt.AlignVCenter
            Layout.fillHeight: root.upright
            Layout.fillWidth: true
            horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
            spoken: false
            step: root.upright ? AppText.Caption : AppText.Body
            strong: root.chosen
            text: root.text
        }
    }
}
