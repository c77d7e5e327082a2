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
    // What lies below the screen is made while the first steps are read; whoever comes back finds all of them.
    property int made: root.event.left === "" ? 3 : steps.count

    // Whoever comes back stands where they left.
    function settle() {
        for (let place = 0; place < steps.count; ++place) {
            const step = (steps.itemAt(place) as Loader)?.item as ChecklistStep
            if (step && step.service === root.event.left)
                root.show(step)
        }
    }

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

    onShapeChanged: if (settled.again)
        settled.restart()

    Timer {
        interval: 1
        repeat: true
        running: root.made < steps.count

        onTriggered: ++root.made
    }

    Timer {
        id: settled

        property bool again: true

        interval: 0

        onTriggered: {
            again = false
            root.settle()
        }
    }

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
        id: steps

        model: root.event.steps

        Loader {
            id: place

            required property int index
            required property var model

            Layout.fillWidth: true
            active: place.index < root.made

            sourceComponent: ChecklistStep {
                agency: place.model.agency
                form: place.model.form
                icon: place.model.icon
                kiosk: root.kiosk
                label: place.model.label
                mark: place.model.mark
                model: place.model
                note: place.model.note
                service: place.model.service
                when: place.model.when
                why: place.model.why
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
