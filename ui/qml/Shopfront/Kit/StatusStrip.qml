import QtQuick
import QtQuick.Layouts

/* How the device is, in sentences: the link, the printer, what is saved, what waits. */
Rectangle {
    id: root

    default property alias items: flow.data
    // A toast stands in the place of the sentences.
    property bool quiet: false
    property alias trailing: end.data

    Accessible.name: qsTr("State of this device")
    Accessible.role: Accessible.StatusBar
    color: Theme.desk ? Theme.surface : "transparent"
    implicitHeight: Math.max(Theme.stripHeight, row.implicitHeight + Theme.gapS)
    implicitWidth: row.implicitWidth + 2 * row.anchors.leftMargin

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: Theme.desk
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.desk ? Theme.page : 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.desk ? Theme.page : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapXl

        Flow {
            id: flow

            Layout.fillWidth: true
            opacity: root.quiet ? 0 : 1
            spacing: Theme.gapXl
        }

        RowLayout {
            id: end

            Layout.minimumWidth: implicitWidth
            spacing: Theme.gapM
        }
    }
}
