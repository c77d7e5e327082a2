import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One message of the conversation: who says it, and the words, said to a headset only. */
Rectangle {
    id: root

    required property bool mine
    required property string text
    required property string who

    border.color: root.mine ? Theme.edge : Theme.human
    border.width: Theme.hair
    color: root.mine ? Theme.surface : Theme.humanTint
    implicitHeight: column.implicitHeight + 2 * Theme.gapM
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gapM
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 0

        AppText {
            Layout.fillWidth: true
            step: AppText.Caption
            strong: true
            text: root.who
        }

        AppText {
            Layout.fillWidth: true
            personal: true
            text: root.text
        }
    }
}
