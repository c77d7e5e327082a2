pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A bar code or QR code, read by the camera or typed. */
Answer {
    id: root

    readonly property CodePart code: root.question.part as CodePart

    first: root.code.looking ? stop : box.visible ? box : look

    Well {
        Layout.fillWidth: true
        color: Theme.sunk
        ratio: 0.6
        visible: root.code.looking

        PictureView {
            Accessible.name: qsTr("What the camera sees")
            Accessible.role: Accessible.Graphic
            anchors.fill: parent
            anchors.margins: Theme.strong
            part: root.code
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.question.ref + ".stage"
        strong: true
        text: qsTr("Hold the code before the camera, a hand’s breadth away. It is read by itself.")
        visible: root.code.looking
    }

    Button {
        id: look

        Layout.fillWidth: Theme.kiosk
        icon: "barcode"
        objectName: root.question.ref + ".look"
        text: root.code.text === "" ? qsTr("Read the code with the camera") : qsTr("Read another code")
        visible: root.code.hasCamera && !root.code.looking

        onClicked: root.code.look()
    }

    Button {
        id: stop

        Layout.fillWidth: true
        icon: "x"
        objectName: root.question.ref + ".cancel"
        text: qsTr("Close the camera")
        visible: root.code.looking

        onClicked: root.code.cancel()
    }

    FieldError {
        Layout.fillWidth: true
        objectName: root.question.ref + ".trouble"
        text: root.code.trouble
        visible: root.code.trouble !== ""
    }

    PartBox {
        id: box

        Layout.fillWidth: true
        errorWords: root.errorWords
        faulty: root.faulty("")
        hints: Qt.ImhNoAutoUppercase | Qt.ImhPreferNumbers
        label: root.code.hasCamera ? qsTr("Or type what stands below the code") : qsTr("Type what stands below the code")
        name: root.question.ref
        owner: root.question.label
        text: root.code.text
        visible: !root.code.looking

        onEdited: text => root.code.type(text)
    }

    ReadBack {
        Layout.fillWidth: true
        objectName: root.question.ref + ".read"
        text: root.code.read ? qsTr("The code was read") : ""
    }
}
