pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A file of this machine; where people have no files, this says where else to go. */
Answer {
    id: root

    property string none: qsTr("This machine takes no files")
    readonly property PicturePart picture: root.question.part as PicturePart

    FileRow {
        Layout.fillWidth: true
        picture: root.picture
        question: root.question
        visible: root.picture.stage === "kept"
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.question.ref + ".stage"
        text: root.picture.stage === "working" ? qsTr("The file is made ready.") : qsTr("There is no file yet.")
        visible: root.picture.stage !== "kept" && root.picture.hasFiles
    }

    FieldError {
        Layout.fillWidth: true
        objectName: root.question.ref + ".trouble"
        text: root.picture.trouble
        visible: root.picture.trouble !== ""
    }

    Button {
        Layout.fillWidth: Theme.kiosk
        icon: "upload-simple"
        objectName: root.question.ref + ".file"
        text: root.picture.stage === "kept" ? qsTr("Choose another file") : qsTr("Choose a file")
        visible: root.picture.hasFiles

        onClicked: root.picture.askFile()
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Note
        line: root.question.optional ? qsTr("Carry on without it, and hand it in at any counter.") : qsTr("A person at a counter can add it to your form.")
        objectName: root.question.ref + ".noFiles"
        title: root.none
        visible: !root.picture.hasFiles
    }

    HelpButton {
        question: root.question
        visible: Theme.kiosk && !root.picture.hasFiles
    }

    Loader {
        id: chooser

        active: false
        source: Qt.resolvedUrl("FileChooser.qml")
    }

    Connections {
        function onFileAsked() {
            chooser.active = true;
            (chooser.item as FileChooser).openFor(root.picture, false)
        }

        target: root.picture
    }
}
