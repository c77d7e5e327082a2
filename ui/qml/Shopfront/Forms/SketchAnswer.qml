pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A signature or a drawing by finger or pen; who cannot do it types the name, or asks for a person. */
Answer {
    id: root

    readonly property SketchPart sketch: root.question.part as SketchPart

    first: root.sketch.typing ? typed : undo

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: root.sketch.signing ? qsTr("Sign with your finger inside the frame.") : qsTr("Draw with your finger inside the frame.")
        visible: !root.sketch.typing
    }

    Well {
        Layout.fillWidth: true
        color: Theme.paper
        faulty: root.faulty("")
        ratio: root.sketch.signing ? 0.4 : 1

        SketchPad {
            Accessible.description: root.sketch.empty ? qsTr("Empty") : root.sketch.signing ? qsTr("Signed") : qsTr("Drawn")
            Accessible.name: root.question.label
            Accessible.role: Accessible.Canvas
            anchors.fill: parent
            enabled: !root.sketch.typing && !root.sketch.looking
            ink: root.sketch.inkTone
            objectName: root.question.ref
            part: root.sketch
            pen: Theme.strong
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: parent.height * 0.22
            anchors.left: parent.left
            anchors.leftMargin: Theme.gapL
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapL
            color: Theme.edge
            height: Theme.hair
            visible: root.sketch.signing && !root.sketch.typing
        }
    }

    PartBox {
        id: typed

        Layout.fillWidth: true
        errorWords: root.errorWords
        label: qsTr("Your full name")
        name: root.question.ref + ".name"
        owner: root.question.label
        text: root.sketch.typedName
        visible: root.sketch.typing

        onEdited: text => root.sketch.type(text)
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.largest ? 1 : 2
        rowSpacing: Theme.gapM
        uniformCellWidths: true
        visible: !root.sketch.typing

        Button {
            id: undo

            Layout.fillWidth: true
            compact: true
            icon: "arrow-u-up-left"
            objectName: root.question.ref + ".undo"
            text: qsTr("Take the last stroke back")

            onClicked: root.sketch.undo()
        }

        Button {
            Layout.fillWidth: true
            compact: true
            icon: "trash"
            objectName: root.question.ref + ".clear"
            text: qsTr("Clear")

            onClicked: root.sketch.clear()
        }
    }

    Button {
        Layout.fillWidth: true
        compact: true
        icon: "camera"
        objectName: root.question.ref + ".photo"
        text: root.sketch.looking ? qsTr("Take the photo") : qsTr("Take a photo to draw on")
        visible: root.sketch.hasCamera

        onClicked: root.sketch.looking ? root.sketch.take() : root.sketch.look()
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        strong: true
        text: root.sketch.signing ? qsTr("I can’t sign here") : qsTr("I can’t draw here")
        visible: !root.sketch.typing
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.largest ? 1 : 2
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        Button {
            Layout.fillWidth: true
            compact: true
            icon: root.sketch.typing ? "signature" : "keyboard"
            objectName: root.question.ref + ".typeInstead"
            text: root.sketch.typing ? qsTr("Sign by hand instead") : qsTr("Type my name instead")
            visible: root.sketch.signing

            onClicked: root.sketch.typeInstead(!root.sketch.typing)
        }

        HelpButton {
            Layout.fillWidth: true
            question: root.question
        }
    }
}
