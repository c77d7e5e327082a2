import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A card in the officer's own words. */
Dialog {
    id: root

    required property DeskHelp helping

    function send() {
        if (root.helping.cards.sendOwn(heading.text, words.text))
            root.helping.dismiss()
        else
            words.focusBox()
    }

    firstFocus: heading
    line: qsTr("It is shown to them as you write it, and translated by nobody. They read %1.").arg(root.helping.session.language)
    objectName: "help.ownDialog"
    rim: "human"
    shown: root.helping.dialog === "own"
    title: qsTr("A card in your own words")

    actions: [
        Button {
            keys: "Esc"
            objectName: "help.own.cancel"
            text: qsTr("Cancel")

            onClicked: root.helping.dismiss()
        },
        Button {
            icon: "paper-plane-tilt"
            kind: Button.Primary
            objectName: "help.own.send"
            text: qsTr("Send the card")

            onClicked: root.send()
        }
    ]

    onDismissed: root.helping.dismiss()
    onShownChanged: heading.text = words.text = ""

    Field {
        id: heading

        Layout.fillWidth: true
        label: qsTr("Heading")
        maximumLength: 120
        objectName: "help.own.heading"

        onSubmitted: words.focusBox()
    }

    Field {
        id: words

        Layout.fillWidth: true
        label: qsTr("What they should know")
        maximumLength: 1000
        objectName: "help.own.words"

        onSubmitted: root.send()
    }
}
