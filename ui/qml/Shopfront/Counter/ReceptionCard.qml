import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* For people who have no ticket yet. */
Card {
    id: root

    required property CounterModel model

    aside: root.model.reception.daySummary
    objectName: "counter.reception"
    spacing: Theme.gapS
    title: qsTr("Without a ticket")
    titleIcon: "door-open"

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapS
        columns: 1
        rowSpacing: Theme.gapS

        Button {
            Layout.fillWidth: true
            icon: "ticket"
            keys: "F11"
            objectName: "counter.issue.open"
            text: qsTr("Give a ticket")

            onClicked: root.model.open("issue")
        }

        Button {
            Layout.fillWidth: true
            icon: "calendar-check"
            keys: "F10"
            objectName: "counter.appointments.open"
            text: qsTr("Appointments")

            onClicked: root.model.open("appointments")
        }

        Button {
            Layout.fillWidth: true
            icon: "user-plus"
            keys: "F9"
            objectName: "counter.door"
            text: qsTr("Somebody came in")

            onClicked: root.model.reception.count()
        }
    }
}
