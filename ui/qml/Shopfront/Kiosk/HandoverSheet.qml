pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Take the form along: to a counter now, or home. Six words and a picture open it there, once. */
KioskSheet {
    id: root

    readonly property bool given: root.handover.stage === "given"
    readonly property HandoverModel handover: root.kiosk.handover

    line: root.given ? qsTr("Say the words, or show the picture. Staff go on where you stopped, and you tell nothing twice.") : qsTr("Your answers go along, with your language and what you need. They stay here as well until you leave.")
    objectName: "sheet.handover"
    rim: "human"
    title: root.given ? qsTr("Your six words") : qsTr("Take this along")
    touchAnywhere: false

    actions: [
        Button {
            Layout.fillWidth: true
            icon: "arrow-left"
            objectName: "handover.close"
            text: qsTr("Back to the page")

            onClicked: {
                root.handover.again()
                root.kiosk.closeSheet()
            }
        },
        Button {
            Layout.fillWidth: true
            icon: "check"
            kind: Button.Primary
            objectName: "handover.leave"
            text: qsTr("I have noted the words")
            visible: root.given

            onClicked: root.kiosk.exitNow()
        }
    ]

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "handover.problem"
        title: root.handover.problem
        visible: title !== ""
    }

    HandoverChoices {
        Layout.fillWidth: true
        handover: root.handover
        visible: !root.given
        wide: root.sheets.wide
    }

    Loader {
        Layout.fillWidth: true
        active: root.given
        visible: active

        sourceComponent: HandoverWords {
            handover: root.handover
        }
    }
}
