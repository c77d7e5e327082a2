pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who helps, and by what right: told once, and never a name. */
KioskSheet {
    id: root

    readonly property CompanionModel companion: root.kiosk.companion

    line: qsTr("Staff see it with your ticket and your form. Nobody’s name is kept.")
    objectName: "sheet.companion"
    rim: "human"
    title: qsTr("Does somebody help you?")
    touchAnywhere: false

    actions: [
        Button {
            Layout.fillWidth: true
            busy: root.companion.paper === "printing"
            busyText: qsTr("Printing")
            icon: "printer"
            objectName: "companion.print"
            text: qsTr("Print the agreement")
            visible: root.companion.complete && root.companion.prints

            onClicked: root.companion.print()
        },
        Button {
            Layout.columnSpan: root.stacked || (root.companion.complete && root.companion.prints) ? 1 : 2
            Layout.fillWidth: true
            icon: "check"
            kind: Button.Primary
            objectName: "companion.done"
            text: root.companion.role === "" ? qsTr("Nobody helps me") : qsTr("Continue")

            onClicked: root.kiosk.closeSheet()
        }
    ]

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Repeater {
            model: root.companion.roles

            NeedTile {
                required property string choice
                required property string label

                Layout.fillWidth: true
                objectName: "companion." + choice
                text: label

                onClicked: root.companion.chooseRole(choice)
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Title3
        text: qsTr("By what right?")
        visible: root.companion.role !== ""
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM
        visible: root.companion.role !== ""

        Repeater {
            model: root.companion.authorities

            NeedTile {
                required property string choice
                required property string label

                Layout.fillWidth: true
                objectName: "companion." + choice
                text: label

                onClicked: root.companion.chooseAuthority(choice)
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        icon: root.companion.paper === "printed" ? "check-circle" : "printer"
        kind: root.companion.paper === "printed" ? Banner.Done : Banner.Care
        objectName: "companion.paper"
        title: root.companion.paper === "printed" ? qsTr("The agreement is printed. Sign it, and take it with you.") : qsTr("The agreement was not printed. Ask for it at a counter.")
        visible: root.companion.paper === "printed" || root.companion.paper === "failed"
    }
}
