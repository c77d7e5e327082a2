import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What stands above a lowered page: nothing to touch, and why it is so. */
Item {
    id: root

    clip: true

    Rectangle {
        anchors.bottomMargin: Theme.gapM
        anchors.fill: parent
        anchors.leftMargin: Theme.page
        anchors.rightMargin: Theme.page
        anchors.topMargin: Theme.gap
        color: Theme.sunk
        radius: Theme.radiusCard
        visible: note.visible
    }

    ColumnLayout {
        id: note

        anchors.centerIn: parent
        spacing: Theme.gapM
        visible: implicitHeight + 2 * Theme.gapXl < root.height
        width: root.width - 4 * Theme.page

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "arrow-down"
            size: Theme.iconLarge
            tone: Theme.inkSoft
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "lowered.note"
            soft: true
            text: qsTr("The page stands lower now. “Raise the screen” brings it back up.")
        }
    }
}
