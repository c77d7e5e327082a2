pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The ticket, what happens next, and honestly how it stands. */
KioskPage {
    id: root

    readonly property TicketModel ticket: root.kiosk.ticket

    actions: [
        Button {
            Layout.fillWidth: true
            Layout.row: root.stacked ? 1 : 0
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
            Layout.row: 0
            icon: "check"
            kind: Button.Primary
            objectName: "ticket.done"
            text: root.ticket.noted ? qsTr("I have noted my number") : qsTr("I have my ticket")

            onClicked: root.kiosk.done()
        }
    ]
    objectName: "ticket"

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
        label: root.ticket.label
        objectName: "ticket.label"
        qrSource: root.ticket.code
        range: root.ticket.range
        series: root.ticket.series
        seriesName: root.ticket.seriesName
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
    Banner {
        Layout.fillWidth: true
        kind: Banner.Care
        line: qsTr("The link is down for the moment. Your place is kept and joins the list by itself. One ticket is enough.")
        objectName: "ticket.unsent"
        title: qsTr("Saved here, not yet sent to the counters")
        visible: root.ticket.unsent
    }
    Banner {
        Layout.fillWidth: true
        icon: root.ticket.paperKind === "done" ? "check-circle" : "printer"
        kind: ({
                "calm": Banner.Calm,
                "done": Banner.Done,
                "note": Banner.Note,
                "care": Banner.Care
            })[root.ticket.paperKind]
        line: root.ticket.paperMore
        objectName: "ticket.paper"
        title: root.ticket.paper
    }
}
