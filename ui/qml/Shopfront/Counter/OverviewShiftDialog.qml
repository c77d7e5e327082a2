pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A shift: one press of a purpose or an officer plans it, with the times as they stand. */
Dialog {
    id: root

    required property OverviewModel overview
    readonly property OverviewShift shift: root.overview.desks.shift

    firstFocus: cancel
    line: qsTr("One press plans it. Who is at the counter now stays until they leave.")
    objectName: "overview.shiftDialog"
    shown: root.overview.dialog === "shift"
    title: root.shift.title

    actions: [
        Button {
            id: cancel

            keys: "Esc"
            objectName: "overview.shift.cancel"
            text: qsTr("Change nothing")

            onClicked: root.overview.dismiss()
        },
        Button {
            icon: "trash"
            objectName: "overview.shift.remove"
            text: qsTr("Take it out")
            visible: root.shift.known

            onClicked: root.shift.remove()
        },
        Button {
            kind: Button.Primary
            objectName: "overview.shift.keep"
            text: qsTr("Plan it so")
            visible: root.shift.moved

            onClicked: root.shift.keep()
        }
    ]

    onDismissed: root.overview.dismiss()

    Stepper {
        Layout.fillWidth: true
        name: "begin"
        text: qsTr("From")
        value: root.shift.begins

        onMoved: steps => root.shift.moveBegin(steps)
    }

    Stepper {
        Layout.fillWidth: true
        name: "end"
        text: qsTr("To")
        value: root.shift.ends

        onMoved: steps => root.shift.moveEnd(steps)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "overview.shift.purpose"
        rows: root.shift.purposes
        title: qsTr("For")

        onChosen: value => root.shift.choosePurpose(value)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "overview.shift.officer"
        rows: root.shift.officers
        title: qsTr("With")

        onChosen: value => root.shift.chooseOfficer(value)
    }

    component Stepper: RowLayout {
        id: stepper

        required property string name
        required property string text
        required property string value

        signal moved(int steps)

        spacing: Theme.gapS

        AppText {
            Layout.preferredWidth: Theme.body * 4
            strong: true
            text: stepper.text
        }

        Button {
            Layout.fillWidth: true
            description: stepper.text
            icon: "minus"
            objectName: `overview.shift.${stepper.name}.earlier`
            text: qsTr("30 min earlier")

            onClicked: stepper.moved(-1)
        }

        AppText {
            Accessible.name: stepper.text + " " + stepper.value
            Layout.preferredWidth: Theme.body * 4
            horizontalAlignment: Text.AlignHCenter
            number: true
            objectName: `overview.shift.${stepper.name}`
            text: Theme.ltr(stepper.value)
        }

        Button {
            Layout.fillWidth: true
            description: stepper.text
            icon: "plus"
            objectName: `overview.shift.${stepper.name}.later`
            text: qsTr("30 min later")

            onClicked: stepper.moved(1)
        }
    }
}
