import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One box at a time: may the helper type in it; and then, is what they typed right? Yes and no are equal. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help

    line: root.help.line
    objectName: "sheet.helpFill"
    rim: "human"
    title: root.help.title
    touchAnywhere: false

    actions: [
        Button {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "x"
            kind: Button.Choice
            objectName: "fill.no"
            text: root.help.noWords

            onClicked: root.help.answer(false)
        },
        Button {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "check"
            kind: Button.Choice
            objectName: "fill.yes"
            text: root.help.yesWords

            onClicked: root.help.answer(true)
        }
    ]

    AppText {
        Layout.fillWidth: true
        soft: true
        text: root.help.asked
    }

    AppText {
        Layout.fillWidth: true
        objectName: "fill.typed"
        personal: true
        step: AppText.Title3
        text: root.help.typed
        visible: text !== ""
    }
}
