import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* May the helper fill this box in, and is right what they typed: the citizen's to answer. */
Dialog {
    id: root

    readonly property HelpModel help: root.session.helping.model
    required property FieldSession session

    line: root.help.line
    objectName: "field.helpFill"
    rim: "human"
    shown: root.session.dialog === "help" && root.help.part === "fill"
    title: root.help.title

    actions: [
        Button {
            icon: "x"
            kind: Button.Choice
            objectName: "fill.no"
            text: root.help.noWords

            onClicked: root.help.answer(false)
        },
        Button {
            icon: "check"
            kind: Button.Choice
            objectName: "fill.yes"
            text: root.help.yesWords

            onClicked: root.help.answer(true)
        }
    ]

    onDismissed: root.session.dismiss()

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
