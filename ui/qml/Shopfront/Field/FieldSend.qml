import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is left to send, what waits for a network that costs nothing, and a stick where there is no network. */
Card {
    id: root

    required property FieldRoad road

    objectName: "field.send"
    spacing: Theme.gapM
    title: qsTr("Left to send")
    titleIcon: "upload-simple"

    AppText {
        Layout.fillWidth: true
        objectName: "field.left.title"
        step: AppText.Lead
        strong: true
        text: root.road.leftTitle
    }

    AppText {
        Layout.fillWidth: true
        objectName: "field.left.line"
        text: root.road.leftLine
        visible: text !== ""
    }

    Banner {
        Layout.fillWidth: true
        icon: "coins"
        kind: Banner.Care
        objectName: "field.left.held"
        title: root.road.heldLine
        visible: title !== ""

        Button {
            icon: "paper-plane-tilt"
            objectName: "field.left.anyway"
            text: qsTr("Send them anyway")

            onClicked: root.road.sendAnyway()
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: "field.left.goes"
        text: root.road.anyway
        visible: text !== ""
    }

    Divider {
        Layout.fillWidth: true
    }

    AppText {
        Layout.fillWidth: true
        heading: true
        step: AppText.Lead
        text: qsTr("On a stick")
    }

    AppText {
        Layout.fillWidth: true
        text: qsTr("No network? Put it on a stick, take it to the office, and bring the receipt back. Only the office can read it.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Button {
            busy: root.road.busy === "out"
            busyText: qsTr("Writing")
            enabled: root.road.busy === ""
            icon: "tray"
            objectName: "field.stick.out"
            text: qsTr("Put it on a stick…")

            onClicked: {
                choose.taking = false
                choose.open()
            }
        }

        Button {
            busy: root.road.busy === "receipt"
            busyText: qsTr("Reading")
            enabled: root.road.busy === ""
            icon: "receipt"
            objectName: "field.stick.receipt"
            text: qsTr("Take the receipt from a stick…")

            onClicked: {
                choose.taking = true
                choose.open()
            }
        }
    }

    FieldStep {
        Layout.fillWidth: true
        road: root.road
        visible: root.road.busy === "out" || root.road.busy === "receipt"
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Done
        objectName: "field.stick.outcome"
        title: root.road.outcome
        visible: title !== ""
    }

    Item {
        Layout.fillHeight: true
    }

    FolderDialog {
        id: choose

        property bool taking: false

        title: choose.taking ? qsTr("Choose the stick with the receipt") : qsTr("Choose the stick")

        onAccepted: choose.taking ? root.road.bundleReceipt(choose.selectedFolder) : root.road.bundleOut(choose.selectedFolder)
    }
}
