import QtQuick
import QtQuick.Layouts

/* Nothing here: what is so, and what comes or what to press. */
Rectangle {
    id: root

    property string icon: "coffee"
    property string line
    property string title

    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.hair : 0
    color: Theme.sunk
    implicitHeight: column.implicitHeight + 2 * Theme.padCard
    implicitWidth: column.implicitWidth + 2 * Theme.padCard
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.padCard
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapS

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.icon
            size: Theme.iconLarge * 1.5
            tone: Theme.accentText
            weight: "duotone"
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            step: AppText.Lead
            strong: true
            text: root.title
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            soft: true
            text: root.line
            visible: text !== ""
        }
    }
}
