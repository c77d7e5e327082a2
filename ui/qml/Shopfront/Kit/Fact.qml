import QtQuick
import QtQuick.Layouts

/* One fact of a service, such as its price, in a well. */
Rectangle {
    id: root

    property string icon
    property string line
    property string title

    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.hair : 0
    color: Theme.sunk
    implicitHeight: column.implicitHeight + 2 * Theme.gapM
    implicitWidth: column.implicitWidth + 2 * Theme.gapM
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gapM
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapXs

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
            strong: true
            text: root.title
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            soft: true
            step: AppText.Caption
            text: root.line
            visible: text !== ""
        }
    }
}
