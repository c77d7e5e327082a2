pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* While it rings, or somebody is on the way: what is so, as honestly as it is known. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help

    line: root.help.line
    objectName: "sheet.helpCall"
    rim: "human"
    title: root.help.title

    actions: [
        Button {
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            icon: "ticket"
            objectName: "help.ticket"
            text: qsTr("Take a ticket that keeps my place")
            visible: root.help.offersTicket

            onClicked: root.help.takeTicket()
        },
        Button {
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            icon: "phone-call"
            objectName: "help.callback"
            text: qsTr("Ring me back on my phone")
            visible: root.help.offersCallback

            onClicked: root.help.view("callback")
        },
        Button {
            Layout.fillWidth: true
            icon: "x"
            objectName: "help.withdraw"
            text: root.help.state === "coming" ? qsTr("I no longer need anybody") : qsTr("Stop calling")

            onClicked: root.help.withdraw()
        },
        Button {
            Layout.fillWidth: true
            icon: "arrow-left"
            kind: Button.Primary
            objectName: "help.carryOn"
            text: qsTr("Back to the page")

            onClicked: root.kiosk.closeSheet()
        }
    ]

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        title: root.help.problem
        visible: title !== ""
    }

    Repeater {
        model: root.help.facts

        StepRow {
            required property string sign
            required property string words

            Layout.fillWidth: true
            icon: sign
            text: words
        }
    }
}
