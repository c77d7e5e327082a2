pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One service: what it is, what to bring, how long the wait is now, and a ticket for it. */
KioskPage {
    id: root

    readonly property ServiceModel service: root.kiosk.service

    objectName: "service"

    actions: [
        Seldom {
            Layout.row: 0
            wanted: root.roomy

            WaitBanner {
                service: root.service
            }
        },
        Button {
            Layout.fillWidth: root.stacked || root.service.form
            Layout.row: root.stacked ? 3 : root.service.form ? 1 : 0
            icon: "arrow-left"
            objectName: "service.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: root.stacked ? 2 : 1
            busy: root.service.formOpening
            busyText: qsTr("The form is being opened")
            icon: "note-pencil"
            objectName: "service.form"
            text: root.service.formBegun ? qsTr("Go on with the form") : qsTr("Fill in the form")
            visible: root.service.form

            onClicked: root.kiosk.forms.openForm(root.kiosk.about)
        },
        Button {
            Layout.column: root.stacked || root.service.form ? 0 : 1
            Layout.columnSpan: root.stacked || !root.service.form ? 1 : 2
            Layout.fillWidth: true
            Layout.row: root.stacked ? 1 : 0
            busy: root.service.busy
            busyText: qsTr("Your ticket is being made")
            icon: "ticket"
            kind: Button.Primary
            objectName: "service.take"
            text: qsTr("Get a ticket for this")
            visible: !root.service.stopped

            onClicked: root.kiosk.take()
        }
    ]

    Seldom {
        wanted: root.service.problem !== ""

        Banner {
            kind: Banner.Mend
            line: root.service.problem
            objectName: "service.problem"
            title: qsTr("There is no ticket yet")
        }
    }

    Seldom {
        wanted: root.service.formProblem !== ""

        Banner {
            kind: Banner.Mend
            line: root.service.formProblem
            objectName: "service.formProblem"
            title: qsTr("The form did not open")
        }
    }

    Chip {
        icon: root.service.agencyIcon
        objectName: "service.agency"
        text: root.service.agency
    }

    PageTitle {
        Layout.fillWidth: true
        objectName: "service.title"
        text: root.service.title
    }

    Seldom {
        wanted: root.service.stopped || root.service.elsewhere.length > 0

        ServiceElsewhere {
            beside: root.roomy
            service: root.service
        }
    }

    ServiceSummary {
        Layout.fillWidth: true
        service: root.service

        onWatched: film => Qt.callLater(root.show, film)
    }

    ServiceFacts {
        Layout.fillHeight: false
        Layout.fillWidth: true
        model: root.service.facts
    }

    Seldom {
        wanted: root.service.brings

        BringCard {
            service: root.service
        }
    }

    Seldom {
        wanted: !root.service.stopped && !root.roomy

        WaitBanner {
            service: root.service
        }
    }

    ServiceFoot {
        Layout.fillWidth: true
        kiosk: root.kiosk
    }

    Item {
        Layout.fillHeight: true
    }
}
