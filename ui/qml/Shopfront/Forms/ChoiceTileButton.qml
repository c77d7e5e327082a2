import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One answer in a grid: picture above, words below, and the sign of the choice. */
Pressable {
    id: root

    property bool chosen: false
    property string image
    property bool many: false
    property bool marked: true
    property bool upright: root.image !== ""

    Accessible.checkable: true
    Accessible.checked: root.chosen
    horizontalPadding: Theme.desk ? Theme.gapS : Theme.gapM
    role: root.many ? Accessible.CheckBox : Accessible.RadioButton
    verticalPadding: Theme.desk ? Theme.gapS : Theme.gapM

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

        Item {
            Layout.columnSpan: root.upright ? 1 : 2
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.smallTileHeight * 0.8
            visible: root.image !== ""

            Image {
                anchors.fill: parent
                fillMode: Image.PreserveAspectFit
                source: root.image
            }
        }

        ChoiceMark {
            Layout.alignment: root.upright ? Qt.AlignHCenter : Qt.AlignVCenter
            chosen: root.chosen
            many: root.many
            size: label.font.pixelSize * 1.2
            visible: root.marked || root.chosen
        }

        AppText {
            id: label

            Layout.alignment: root.upright ? Qt.AlignTop : Qt.AlignVCenter
            Layout.fillHeight: root.upright
            Layout.fillWidth: true
            horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
            spoken: false
            strong: root.chosen
            text: root.text
        }
    }
}
