pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The day sheet: today's appointments as this machine knows them, and checking in. */
Dialog {
    id: root

    required property CounterModel model

    firstFocus: typed
    line: root.model.reception.daySummary
    objectName: "counter.appointmentsDialog"
    shown: root.model.dialog === "appointments"
    title: qsTr("Appointments today")

    actions: [
        Button {
            id: close

            keys: "Esc"
            objectName: "counter.appointments.close"
            text: qsTr("Close")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()
    onShownChanged: if (shown)
        typed.text = ""

    Field {
        id: typed

        Layout.fillWidth: true
        error: root.model.reception.problem
        hint: qsTr("It is in the letter. Enter checks in.")
        label: qsTr("Code of the appointment")
        maximumLength: 35
        objectName: "counter.appointments.code"

        onSubmitted: root.model.reception.checkIn(text)
    }

    ScrollBody {
        Layout.fillWidth: true
        Layout.preferredHeight: DeskParts.dialogList
        spacing: 0

        Repeater {
            model: root.model.reception.dayRows

            AppointmentRow {
                Layout.fillWidth: true

                onHere: root.model.reception.checkIn(code)
            }
        }

        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "calendar-blank"
            line: qsTr("What this machine has heard of is listed here, also while the hub is out of reach.")
            title: qsTr("No appointment is known for today")
            visible: !root.model.reception.anyAppointment
        }

        Item {
            Layout.fillHeight: true
            visible: root.model.reception.anyAppointment
        }
    }
}
