import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What is chosen, where the list that it was chosen from has moved on. */
Rectangle {
    id: root

    required property string name
    property string words

    signal takenBack

    border.color: Theme.accent
    border.width: Theme.strong
    color: Theme.accentTint
    implicitHeight: row.implicitHeight + 2 * Theme.gapS
    radius: Theme.radius
    visible: root.words !== ""

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapM
        anchors.rightMargin: Theme.gapM
        spacing: Theme.gapM

        Icon {
            name: "check-circle"
            tone: Theme.accentText
            weight: "fill"
        }

        AppText {
            Layout.fillWidth: true
            objectName: root.name + ".chosen"
            strong: true
            text: root.words
        }

        LinkButton {
            icon: "x"
            objectName: root.name + ".none"
            text: qsTr("Take back")

            onClicked: root.takenBack()
        }
    }
}
