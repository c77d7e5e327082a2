pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The list to take along: a code that holds the words themselves, or paper. */
KioskPage {
    id: root

    readonly property bool nothing: root.plan.steps === 0
    readonly property PlanModel plan: root.kiosk.plan

    objectName: "plan"

    actions: [
        Button {
            Layout.fillWidth: root.stacked || !root.plan.prints
            Layout.row: root.stacked ? 1 : 0
            icon: "arrow-left"
            objectName: "plan.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            busy: root.plan.paper === "printing"
            busyText: qsTr("Printing")
            icon: "printer"
            kind: Button.Primary
            objectName: "plan.print"
            text: root.plan.paper === "" ? qsTr("Print my list") : qsTr("Print it again")
            visible: root.plan.prints && !root.nothing

            onClicked: root.plan.print()
        }
    ]

    PageTitle {
        Layout.fillWidth: true
        lead: root.nothing ? "" : qsTr("%n things to do.", "", root.plan.steps)
        objectName: "plan.title"
        step: AppText.Title2
        text: qsTr("Take your list along")
    }

    Seldom {
        wanted: root.plan.paper === "printed" || root.plan.paper === "failed"

        Banner {
            kind: root.plan.paper === "failed" ? Banner.Care : Banner.Done
            line: root.plan.paper === "failed" ? qsTr("Take it with the code, or ask at a counter.") : qsTr("Take it with you. It comes out below this screen.")
            objectName: "plan.paper"
            title: root.plan.paper === "failed" ? qsTr("Your list was not printed") : qsTr("Your list is printed")
        }
    }

    Seldom {
        wanted: root.nothing

        EmptyState {
            icon: "check-circle"
            line: qsTr("Everything is done, or not for you, or left off because somebody else may read it.")
            objectName: "plan.nothing"
            title: qsTr("There is nothing to take along")
        }
    }

    Seldom {
        wanted: root.plan.discreet !== ""

        Banner {
            icon: "eye-slash"
            kind: Banner.Note
            line: root.plan.told ? qsTr("Whoever finds your list can read this, too.") : qsTr("Somebody else may read your list. This stays off it unless you want it on.")
            objectName: "plan.discreet"
            title: root.plan.discreet

            Button {
                Layout.topMargin: Theme.gapS
                compact: true
                objectName: "plan.tell"
                text: root.plan.told ? qsTr("Leave it off my list") : qsTr("Put it on my list, too")

                onClicked: root.plan.tell()
            }
        }
    }

    PlanCode {
        Layout.fillWidth: true
        plan: root.plan
        visible: !root.nothing
        wide: root.wide && !Theme.largest
    }

    AppText {
        Layout.fillWidth: true
        objectName: "plan.noPrinter"
        soft: true
        text: qsTr("This kiosk does not print. Take the list along on your phone.")
        visible: !root.plan.prints && !root.nothing
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: root.kiosk.lifeEvent.honest
    }

    Item {
        Layout.fillHeight: true
    }
}
