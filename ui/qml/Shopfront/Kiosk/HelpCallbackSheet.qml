import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A number to ring, for whoever does not want to wait at the screen. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help

    line: root.help.line
    objectName: "sheet.helpCallback"
    rim: "human"
    title: root.help.title
    touchAnywhere: false

    actions: [
        Field {
            id: number

            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            digits: true
            error: root.help.problem
            label: qsTr("Phone number")
            maximumLength: 40
            objectName: "help.number"

            onSubmitted: root.help.leaveNumber(number.text)
        },
        Button {
            Layout.fillWidth: true
            icon: "arrow-left"
            objectName: "help.number.back"
            text: qsTr("Back")

            onClicked: root.help.view("talk")
        },
        Button {
            Layout.fillWidth: true
            icon: "phone-call"
            kind: Button.Primary
            objectName: "help.number.leave"
            text: qsTr("Ring this number")

            onClicked: root.help.leaveNumber(number.text)
        }
    ]

    Connections {
        function onWiped() {
            number.text = ""
        }

        target: root.help
    }
}
