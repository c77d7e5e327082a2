import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* An answer to number; its number stands in a disc. */
Pressable {
    id: root

    property string image
    property int rank: 0

    description: root.rank > 0 ? qsTr("Number %1. Touch to take the number away.").arg(root.rank) : qsTr("Not numbered. Touch to give it the next number.")
    horizontalPadding: Theme.desk ? Theme.gapS : Theme.gapL
    verticalPadding: Theme.desk ? Theme.gapS : Theme.gapM

    background: Plate {
        edge: root.rank > 0 ? Theme.accent : Theme.edge
        edgeWidth: root.rank > 0 ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : root.rank > 0 ? Theme.accentTint : Theme.surface
        implicitHeight: Theme.rowHeight
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.desk ? Theme.gapM : Theme.gapL

        Rectangle {
            border.color: root.rank > 0 ? Theme.accent : Theme.edge
            border.width: Theme.stroke
            color: root.rank > 0 ? Theme.accent : "transparent"
            implicitHeight: label.font.pixelSize * 1.7
            implicitWidth: implicitHeight
            radius: height / 2

            AppText {
                anchors.centerIn: parent
                number: true
                spoken: false
                text: root.rank > 0 ? root.rank : ""
                tone: Theme.inkOnAccent
            }
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
            strong: root.rank > 0
            text: root.text
        }
    }
}
