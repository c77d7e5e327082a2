import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A person at the office has to let this laptop in, and compares this. */
ColumnLayout {
    id: root

    required property string fingerprint

    spacing: Theme.gapL

    PageTitle {
        Layout.fillWidth: true
        lead: qsTr("Ring whoever looks after the devices of your office, and read this to them. They compare it, and let the laptop in.")
        text: qsTr("This laptop waits to be let in")
    }

    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.accent
        border.width: Theme.stroke
        color: Theme.accentTint
        implicitHeight: words.implicitHeight + 2 * Theme.gapL
        radius: Theme.radius

        AppText {
            id: words

            anchors.left: parent.left
            anchors.margins: Theme.gapL
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            number: true
            objectName: "field.locked.fingerprint"
            step: AppText.Title2
            text: Theme.ltr(root.fingerprint)
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("It goes on by itself then. You can close the window and come back with the same code.")
    }
}
