pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Helped
import Shopfront.Kit
import Shopfront.ViewModels

/* What was said last, words of one's own and replies of one touch; or the card, or the list, that the helper sent. */
Dialog {
    id: root

    readonly property HelpModel help: root.session.helping.model
    required property FieldSession session
    readonly property bool talking: root.help.part === "talk"

    function send() {
        if (root.help.say(own.text))
            own.text = ""
    }

    firstFocus: root.talking ? own : back
    line: root.help.line
    objectName: "field.helpTalk"
    rim: "human"
    shown: root.session.dialog === "help" && (root.talking || root.help.part === "card" || root.help.part === "papers")
    title: root.help.part === "papers" ? qsTr("What to bring") : root.help.title

    actions: [
        Button {
            icon: "list-checks"
            objectName: "field.help.papers"
            text: qsTr("What to bring")
            visible: root.talking && root.help.listed

            onClicked: root.help.view("papers")
        },
        Button {
            id: back

            icon: "arrow-left"
            keys: "Esc"
            objectName: "field.help.talk.close"
            text: qsTr("Back to the page")

            onClicked: root.session.dismiss()
        },
        Button {
            icon: "paper-plane-tilt"
            keys: qsTr("Enter")
            kind: Button.Primary
            objectName: "field.help.send"
            text: qsTr("Send it")
            visible: root.talking

            onClicked: root.send()
        }
    ]

    onDismissed: root.session.dismiss()
    // The button that was pressed has gone.
    onTalkingChanged: if (root.shown)
        (root.firstFocus as Item).forceActiveFocus(Qt.TabFocusReason)

    Connections {
        function onWiped() {
            own.text = ""
        }

        target: root.help
    }

    FieldHelpRead {
        Layout.fillWidth: true
        help: root.help
        visible: !root.talking
    }

    // What was said last stands above the box, however many replies there are; what was before stands below.
    Repeater {
        model: root.talking ? root.help.messages : null

        SaidRow {
            required property int index

            Layout.fillWidth: true
            visible: index === 0
        }
    }

    Field {
        id: own

        Layout.fillWidth: true
        label: qsTr("Your own words")
        maximumLength: root.help.most
        objectName: "field.help.own"
        visible: root.talking

        onSubmitted: root.send()
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: root.talking

        Repeater {
            model: root.help.replies

            Button {
                required property string reply
                required property string words

                compact: true
                icon: "chat-circle"
                objectName: "field.help.reply." + reply
                text: words

                onClicked: root.help.reply(reply)
            }
        }
    }

    Repeater {
        model: root.talking ? root.help.messages : null

        SaidRow {
            required property int index

            Layout.fillWidth: true
            visible: index > 0
        }
    }
}
