pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which steps of the list to take tickets for, in one go. */
KioskPage {
    id: root

    readonly property StepTickets tickets: root.kiosk.stepTickets

    objectName: "tickets"

    actions: [
        Button {
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 1 : 0
            icon: "arrow-left"
            objectName: "tickets.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            busy: root.tickets.busy
            busyText: qsTr("Your tickets are being made")
            icon: "ticket"
            kind: Button.Primary
            objectName: "tickets.take"
            text: qsTr("Get these tickets")

            onClicked: {
                root.tickets.take()
                if (root.tickets.problem !== "")
                    errors.take()
            }
        }
    ]

    ErrorSummary {
        id: errors

        Layout.fillWidth: true
        entries: root.tickets.problem === "" ? [] : [root.tickets.problem]
        objectName: "tickets.errors"

        onEntryChosen: (rows.itemAt(0) as NeedTile).forceActiveFocus(Qt.TabFocusReason)
    }

    Seldom {
        wanted: root.tickets.refused !== ""

        Banner {
            kind: Banner.Mend
            line: root.tickets.refused
            objectName: "tickets.refused"
            title: root.tickets.held === "" ? qsTr("There is no ticket yet") : qsTr("You have %1, and no ticket for the rest").arg(Theme.ltr(root.tickets.held))

            Button {
                Layout.topMargin: Theme.gapS
                compact: true
                icon: "ticket"
                objectName: "tickets.show"
                text: qsTr("Go on with what I have")
                visible: root.tickets.held !== ""

                onClicked: root.tickets.showTicket()
            }
        }
    }

    PageTitle {
        Layout.fillWidth: true
        lead: qsTr("At most %n tickets. The counters call you for one after the other.", "", root.tickets.room)
        objectName: "tickets.title"
        step: AppText.Title2
        text: qsTr("What do you want a ticket for?")
    }

    Repeater {
        id: rows

        model: root.tickets.rows

        NeedTile {
            required property string service
            required property string title

            Layout.fillWidth: true
            objectName: "tickets." + service
            text: title

            onClicked: root.tickets.choose(service)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
