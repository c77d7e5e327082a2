pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A card that the helper sent, in the citizen's language, and read aloud on a touch. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help

    line: root.help.line
    objectName: "sheet.helpCard"
    rim: "human"
    title: root.help.title

    actions: [
        Button {
            Layout.fillWidth: true
            icon: "speaker-high"
            objectName: "help.card.read"
            text: qsTr("Read it aloud")
            visible: root.kiosk.comfort.voice

            onClicked: root.help.readCard()
        },
        Button {
            Layout.columnSpan: root.stacked || root.kiosk.comfort.voice ? 1 : 2
            Layout.fillWidth: true
            icon: "arrow-left"
            kind: Button.Primary
            objectName: "help.card.close"
            text: qsTr("Back to the page")

            onClicked: root.kiosk.closeSheet()
        }
    ]

    Repeater {
        model: root.help.cardLines

        AppText {
            required property string modelData

            Layout.fillWidth: true
            personal: root.help.cardPersonal
            text: modelData
        }
    }
}
