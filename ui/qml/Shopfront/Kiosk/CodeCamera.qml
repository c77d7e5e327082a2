import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

/* What the camera sees while somebody holds a code before it. */
ColumnLayout {
    id: root

    required property CodePart reader

    spacing: Theme.gap

    AppText {
        Layout.fillWidth: true
        strong: true
        text: qsTr("Hold the code before the camera, a hand’s breadth away. It is read by itself.")
    }

    Well {
        Layout.fillWidth: true
        color: Theme.sunk
        ratio: 0.6

        PictureView {
            Accessible.name: qsTr("What the camera sees")
            Accessible.role: Accessible.Graphic
            anchors.fill: parent
            anchors.margins: Theme.strong
            part: root.reader
        }
    }

    Button {
        Layout.fillWidth: true
        icon: "x"
        objectName: "appointment.stopLooking"
        text: qsTr("Close the camera and type the code")

        onClicked: root.reader.cancel()
    }
}
