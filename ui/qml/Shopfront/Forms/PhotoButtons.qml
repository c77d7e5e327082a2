import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What can be done with a photo at each stage. */
GridLayout {
    id: root

    required property string name
    required property PicturePart picture
    required property QuestionModel question
    readonly property bool resting: root.picture.stage === "empty" || root.picture.stage === "kept"

    columnSpacing: Theme.gapM
    columns: Theme.largest ? 1 : 2
    rowSpacing: Theme.gapM
    uniformCellWidths: true

    Button {
        Layout.fillWidth: true
        icon: "camera"
        objectName: root.name + ".look"
        text: root.picture.stage === "kept" ? qsTr("Take another photo") : qsTr("Open the camera")
        visible: root.resting && root.picture.hasCamera

        onClicked: root.picture.look()
    }

    Button {
        Layout.fillWidth: true
        icon: "image"
        objectName: root.name + ".file"
        text: qsTr("Choose a picture")
        visible: root.resting && root.picture.hasFiles

        onClicked: root.picture.askFile()
    }

    Button {
        Layout.fillWidth: true
        icon: "trash"
        objectName: root.name + ".remove"
        text: qsTr("Remove it")
        visible: root.picture.stage === "kept"

        onClicked: root.picture.remove()
    }

    Button {
        Layout.fillWidth: true
        icon: "camera"
        objectName: root.name + ".take"
        text: qsTr("Take the photo")
        visible: root.picture.stage === "looking"

        onClicked: root.picture.take()
    }

    Button {
        Layout.fillWidth: true
        icon: "check"
        objectName: root.name + ".use"
        text: qsTr("Use this photo")
        visible: root.picture.stage === "taken"

        onClicked: root.picture.use()
    }

    Button {
        Layout.fillWidth: true
        icon: "arrow-counter-clockwise"
        objectName: root.name + ".again"
        text: qsTr("Take it again")
        visible: root.picture.stage === "taken"

        onClicked: root.picture.look()
    }

    Button {
        Layout.fillWidth: true
        icon: "x"
        objectName: root.name + ".cancel"
        text: qsTr("Close the camera")
        visible: root.picture.stage === "looking"

        onClicked: root.picture.cancel()
    }

    HelpButton {
        Layout.fillWidth: true
        question: root.question
        visible: Theme.kiosk && root.resting && !root.picture.hasCamera
    }
}
