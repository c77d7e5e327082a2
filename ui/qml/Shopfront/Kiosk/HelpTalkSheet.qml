pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Helped
import Shopfront.Kit
import Shopfront.ViewModels

/* What was said last, a box for words of one's own, replies of one touch, and below what was said before. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help

    function send() {
        if (root.help.say(own.text))
            own.text = ""
    }

    objectName: "sheet.helpTalk"
    rim: "human"
    title: root.help.title
    touchAnywhere: false

    actions: [
        Button {
            Layout.fillWidth: true
            icon: "arrow-left"
            objectName: "help.talk.close"
            text: qsTr("Back to the page")

            onClicked: root.kiosk.closeSheet()
        },
        Button {
            Layout.fillWidth: true
            icon: "paper-plane-tilt"
            kind: Button.Primary
            objectName: "help.send"
            text: qsTr("Send it")

            onClicked: root.send()
        }
    ]

    // The keys come after the box has the focus, and leave less room.
    onShapeChanged: if (own.activeFocus)
        Qt.callLater(root.show, own)

    Connections {
        function onWiped() {
            own.text = ""
        }

        target: root.help
    }

    Repeater {
        model: root.help.messages

        SaidRow {
            required property int index

            Layout.fillWidth: true
            visible: index === 0
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("Nothing was said yet.")
        visible: !root.help.said
    }

    Field {
        id: own

        Layout.fillWidth: true
        label: qsTr("Your own words")
        maximumLength: root.help.most
        objectName: "help.own"

        onSubmitted: root.send()
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Repeater {
            model: root.help.replies

            Button {
                required property string reply
                required property string words

                compact: true
                icon: "chat-circle"
                objectName: "help.reply." + reply
                text: words

                onClicked: root.help.reply(reply)
            }
        }
    }

    Button {
        Layout.fillWidth: true
        compact: true
        icon: "list-checks"
        objectName: "help.papers"
        text: qsTr("What to bring")
        visible: root.help.listed

        onClicked: root.help.view("papers")
    }

    Repeater {
        model: root.help.messages

        SaidRow {
            required property int index

            Layout.fillWidth: true
            visible: index > 0
        }
    }
}
