pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* It is over: who helped, from when to when, what they saw and typed, and where to complain. Then it is forgotten. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help

    line: root.help.line
    objectName: "sheet.helpReceipt"
    rim: "human"
    title: root.help.title
    touchAnywhere: false

    actions: [
        Button {
            Layout.fillWidth: true
            busy: root.help.paper === "printing"
            busyText: qsTr("It is being printed")
            icon: "printer"
            objectName: "help.receipt.print"
            text: root.help.paper === "printed" ? qsTr("Print it again") : qsTr("Print it")
            visible: root.help.prints

            onClicked: root.help.printReceipt()
        },
        Button {
            Layout.columnSpan: root.stacked || root.help.prints ? 1 : 2
            Layout.fillWidth: true
            icon: "check"
            kind: Button.Primary
            objectName: "help.receipt.done"
            text: qsTr("Back to the page")

            onClicked: root.help.done()
        }
    ]

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        title: qsTr("It was not printed. Write it down, or ask at a counter.")
        visible: root.help.paper === "failed"
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

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        step: AppText.Title3
        text: qsTr("Next time you can do this yourself")
        visible: root.help.learned
    }

    Repeater {
        model: root.help.lessons

        StepRow {
            required property string body
            required property string title

            Layout.fillWidth: true
            hint: body
            icon: "student"
            text: title
        }
    }
}
