import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A card as the citizen will read it, before it is sent. */
Dialog {
    id: root

    readonly property DeskHelpCards cards: root.helping.cards
    required property DeskHelp helping

    firstFocus: send
    line: root.cards.note
    objectName: "help.cardDialog"
    rim: "human"
    shown: root.helping.dialog === "card"
    title: root.cards.title

    actions: [
        Button {
            keys: "Esc"
            objectName: "help.card.cancel"
            text: qsTr("Cancel")

            onClicked: root.helping.dismiss()
        },
        Button {
            id: send

            icon: "paper-plane-tilt"
            kind: Button.Primary
            objectName: "help.card.send"
            text: qsTr("Send the card")

            onClicked: {
                root.cards.send()
                root.helping.dismiss()
            }
        }
    ]

    onDismissed: root.helping.dismiss()
    onShownChanged: if (!root.shown && root.cards.chosen !== "")
        root.cards.choose(root.cards.chosen)

    AppText {
        Layout.fillWidth: true
        objectName: "help.card.body"
        text: root.cards.body
    }
}
