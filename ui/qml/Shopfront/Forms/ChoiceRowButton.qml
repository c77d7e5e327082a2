import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One answer on a row of its own, with a picture where the form has one. */
Pressable {
    id: root

    property bool chosen: false
    property string image
    property bool many: false
    property bool marked: true

    Accessible.checkable: true
    Accessible.checked: root.chosen
    horizontalPadding: Theme.desk ? Theme.gapS : Theme.gapL
    role: root.many ? Accessible.CheckBox : Accessible.RadioButton
    verticalPadding: Theme.desk ? Theme.gapS : Theme.gapM

    background: Plate {
        edge: root.chosen ? Theme.accent : Theme.edge
        edgeWidth: root.chosen ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : root.chosen ? Theme.accentTint : Theme.surface
        implicitHeight: Theme.rowHeight
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.desk ? Theme.gapM : Theme.gapL

        ChoiceMark {
            chosen: root.chosen
            many: root.many
            size: label.font.pixelSize * 1.2
            visible: root.marked || root.chosen
        }

        Item {
            Layout.preferredHeight: Theme.rowHeight
            Layout.preferredWidth: Theme.rowHeight * 1.4
            visible: root.image !== ""

            Image {
                anchors.fill: parent
                fillMode: Image.PreserveAspectFit
                source: root.image
            }
        }

        AppText {
            id: label

            Layout.fillWidth: true
            spoken: false
            step: Theme.desk ? AppText.Body : AppText.Lead
            strong: root.chosen
            text: root.text
        }
    }
}
