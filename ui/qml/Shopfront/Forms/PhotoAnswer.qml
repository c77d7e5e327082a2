pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A photo from the camera, or from a file on machines that have files: look, take, use or take again. */
Answer {
    id: root

    readonly property PicturePart picture: root.question.part as PicturePart
    readonly property bool seen: ["looking", "taken", "kept"].includes(root.picture.stage)

    spacing: Theme.gapM

    Well {
        Layout.fillWidth: true
        color: Theme.sunk
        faulty: root.faulty("")
        ratio: root.seen ? root.picture.ratio : 0.4

        PictureView {
            Accessible.name: [root.question.label, stageWords.text].join(". ")
            Accessible.role: Accessible.Graphic
            anchors.fill: parent
            anchors.margins: Theme.strong
            part: root.picture
            visible: root.seen
        }

        Icon {
            anchors.centerIn: parent
            name: "camera"
            size: Theme.iconLarge * 1.6
            tone: Theme.inkSoft
            visible: !root.seen
            weight: "duotone"
        }
    }

    AppText {
        id: stageWords

        Layout.fillWidth: true
        objectName: root.question.ref + ".stage"
        strong: root.picture.stage === "kept"
        text: ({
                "empty": qsTr("There is no photo yet."),
                "looking": qsTr("The camera is on. Only this page sees it."),
                "taken": qsTr("Can everything be read?"),
                "working": qsTr("The photo is made ready."),
                "kept": qsTr("This photo is handed in (%1).").arg(root.picture.sizeWords)
            })[root.picture.stage]
    }

    FieldError {
        Layout.fillWidth: true
        objectName: root.question.ref + ".trouble"
        text: root.picture.trouble
        visible: root.picture.trouble !== ""
    }

    PhotoButtons {
        Layout.fillWidth: true
        name: root.question.ref
        picture: root.picture
        question: root.question
    }

    Loader {
        id: chooser

        active: false
        source: Qt.resolvedUrl("FileChooser.qml")
    }

    Connections {
        function onFileAsked() {
            chooser.active = true;
            (chooser.item as FileChooser).openFor(root.picture, true)
        }

        target: root.picture
    }
}
