pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What to do, where, why and when; ticked off by the person, decided by nobody here. */
KioskPage {
    id: root

    readonly property LifeEventModel event: root.kiosk.lifeEvent
    readonly property bool gives: root.kiosk.stepTickets.offered

    objectName: "checklist"

    actions: [
        Button {
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 2 : 1
            icon: "arrow-left"
            objectName: "checklist.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 1
            icon: "receipt"
            kind: root.gives ? Button.Secondary : Button.Primary
            objectName: "checklist.plan"
            text: qsTr("Take this list along")

            onClicked: root.event.takeAlong()
        },
        Button {
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            Layout.row: 0
            icon: "ticket"
            kind: Button.Primary
            objectName: "checklist.tickets"
            text: qsTr("Get tickets from this list")
            visible: root.gives

            onClicked: root.event.takeTickets()
        }
    ]

    PageTitle {
        Layout.fillWidth: true
        lead: root.event.progress
        objectName: "checklist.title"
        step: AppText.Title2
        text: qsTr("Your list: %1").arg(root.event.title)
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Note
        objectName: "checklist.honest"
        title: root.event.honest
        titleStep: AppText.Caption
    }

    Repeater {
        model: root.event.steps

        ChecklistStep {
            Layout.fillWidth: true
            kiosk: root.kiosk
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
