pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What happened to the paper of a ticket, and how to do without: the number is what counts. */
KioskPage {
    id: root

    readonly property bool asks: root.ticket.doubt === "unknown"
    readonly property TicketModel ticket: root.kiosk.ticket

    actionsReady: false
    objectName: "paper"

    actions: [
        Button {
            Layout.fillWidth: true
            busy: root.ticket.printing
            busyText: qsTr("Printing")
            icon: "printer"
            objectName: "paper.printAgain"
            text: root.ticket.again

            onClicked: root.kiosk.printAgain()
        },
        Button {
            Layout.fillWidth: true
            icon: "pencil-simple"
            objectName: "paper.noted"
            text: qsTr("No, I have noted my number")
            visible: root.asks

            onClicked: root.kiosk.done()
        },
        Button {
            Layout.columnSpan: root.asks && !root.stacked ? 2 : 1
            Layout.fillWidth: true
            icon: "check"
            kind: Button.Primary
            objectName: "paper.done"
            text: root.ticket.have

            onClicked: root.kiosk.done()
        }
    ]

    Timer {
        // The page turned by itself: a finger on its way to the button that was there must not end the visit.
        interval: Theme.busyMs
        running: root.visible

        onTriggered: root.actionsReady = true
    }

    PageTitle {
        Layout.fillWidth: true
        lead: root.ticket.paperMore
        objectName: "paper.happened"
        step: root.wide ? AppText.Title2 : AppText.Title1
        text: root.ticket.paper
    }

    NumberCard {
        Layout.fillWidth: true
        ticket: root.ticket
        visible: root.wide
    }

    TicketCard {
        Layout.fillWidth: true
        asOf: root.ticket.asOf
        clockTimes: root.ticket.clockTimes
        label: root.ticket.label
        objectName: "paper.label"
        qrSource: root.ticket.code
        range: root.ticket.range
        series: root.ticket.series
        seriesName: root.ticket.seriesName
        visible: !root.wide
    }

    AppText {
        Layout.fillWidth: true
        objectName: "paper.appointment"
        strong: true
        text: root.ticket.appointment
        visible: text !== ""
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Title3
        text: qsTr("What to do now")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "pencil-simple"
        number: 1
        text: qsTr("Write the number down, or take a picture of this screen.")
    }

    StepRow {
        Layout.fillWidth: true
        icon: "monitor"
        number: 2
        text: root.ticket.watch
    }

    LinkButton {
        Layout.fillWidth: true
        icon: "question"
        objectName: "paper.help"
        text: qsTr("You cannot write it down? Ask for help")

        onClicked: root.kiosk.openSheet("help")
    }

    Item {
        Layout.fillHeight: true
    }

    TicketState {
        Layout.fillWidth: true
        paperToo: false
        ticket: root.ticket
        visible: root.ticket.unsent
    }
}
