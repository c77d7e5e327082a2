import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A box that is not typed into: it shows the answer, and opens the list of answers. */
Pressable {
    id: root

    property string empty: qsTr("Choose an answer")
    property bool faulty: false
    property string name
    property bool opened: false
    property string value

    description: root.value || root.empty
    horizontalPadding: Theme.desk ? Theme.gapS : Theme.gapL
    role: Accessible.ComboBox
    text: root.name
    verticalPadding: Theme.gapS

    background: Plate {
        edge: root.faulty ? Theme.mend : Theme.edge
        edgeWidth: root.faulty ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : Theme.surface
        implicitHeight: Theme.fieldHeight
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.gapM

        AppText {
            Layout.fillWidth: true
            soft: root.value === ""
            spoken: false
            step: Theme.desk ? AppText.Body : AppText.Lead
            text: root.value || root.empty
        }

        Icon {
            name: root.opened ? "caret-up" : "caret-down"
        }
    }
}
