pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The ticket, what happens next, and honestly how it stands. */
KioskPage {
    id: root

    readonly property Component standing: TicketState {
        ticket: root.ticket
    }
    readonly property TicketModel ticket: root.kiosk.ticket

    actionsReady: false
    objectName: "ticket"

    actions: [
        Loader {
            Layout.fillWidth: true
            Layout.row: 0
            active: root.roomy
            visible: active

            sourceComponent: TicketBeside {
                kiosk: root.kiosk
            }
        },
        Button {
            Layout.fillWidth: true
            Layout.row: root.stacked ? 2 : 1
            busy: root.ticket.printing
            busyText: qsTr("Printing")
            icon: "printer"
            objectName: "ticket.printAgain"
            text: qsTr("Print it again")
            visible: root.ticket.printsAgain

            onClicked: root.kiosk.printAgain()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 1
            icon: "check"
            kind: Button.Primary
            objectName: "ticket.done"
            text: root.ticket.have

            onClicked: root.kiosk.done()
        }
    ]

    Timer {
        // An impatient finger still taps where the button was: it must not put the new ticket away unseen.
        interval: Theme.busyMs
        running: root.visible

        onTriggered: root.actionsReady = true
    }

    PageTitle {
        Layout.fillWidth: true
        icon: "check-circle"
        step: AppText.Title2
        text: qsTr("This is your ticket")
    }

    TicketCard {
        Layout.fillWidth: true
        asOf: root.ticket.asOf
        clockTimes: root.ticket.clockTimes
        compact: root.wide || root.ticket.others !== "" || root.ticket.arrival !== ""
        label: root.ticket.label
        objectName: "ticket.label"
        qrSource: root.ticket.code
        range: root.ticket.range
        series: root.ticket.series
        seriesName: root.ticket.seriesName
    }

    Loader {
        Layout.fillWidth: true
        active: !root.roomy
        visible: active

        sourceComponent: TicketMore {
            kiosk: root.kiosk
        }
    }

    // Saved here and not yet sent: nobody has to scroll to learn that.
    Loader {
        Layout.fillWidth: true
        active: !root.roomy && root.ticket.unsent
        sourceComponent: root.standing
        visible: active
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Title3
        text: qsTr("What happens next")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "armchair"
        number: 1
        text: qsTr("Take a seat in the waiting area.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "monitor"
        number: 2
        text: root.ticket.watch
    }

    StepRow {
        Layout.fillWidth: true
        icon: "person-simple-walk"
        number: 3
        text: qsTr("Go to that counter when your number is called.")
    }

    Item {
        Layout.fillHeight: true
    }

    Loader {
        Layout.fillWidth: true
        active: !root.roomy && !root.ticket.unsent
        sourceComponent: root.standing
        visible: active
    }
}
