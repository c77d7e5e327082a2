pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The talk with the citizen: what was said, replies by one press, and a line to write. */
Card {
    id: root

    property bool quick: false
    required property DeskHelpSession session

    function focusBox() {
        root.quick = false
        box.focusBox()
    }

    function send() {
        if (root.session.say(box.text))
            box.text = ""
    }

    aside: root.session.language
    objectName: "help.talk"
    spacing: Theme.gapS
    title: qsTr("Talk")
    titleIcon: "chats-circle"

    HelpTalkList {
        Layout.fillHeight: true
        Layout.fillWidth: true
        session: root.session
        visible: !root.quick
    }

    HelpQuick {
        Layout.fillHeight: true
        Layout.fillWidth: true
        session: root.session
        visible: root.quick

        onDone: root.focusBox()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Field {
            id: box

            Layout.fillWidth: true
            label: qsTr("Write to them")
            maximumLength: 1000
            objectName: "help.talk.box"

            onSubmitted: root.send()
            onTextChanged: root.session.keepDraft(box.text)
        }

        Button {
            Layout.alignment: Qt.AlignBottom
            icon: "paper-plane-tilt"
            objectName: "help.talk.send"
            text: qsTr("Send")

            onClicked: root.send()
        }
    }

    Button {
        Layout.fillWidth: true
        icon: root.quick ? "x" : "chat-text"
        keys: "F3"
        objectName: "help.quick.open"
        text: root.quick ? qsTr("Back to the talk") : qsTr("Quick replies")

        onClicked: root.quick = !root.quick
    }

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.visible && root.enabled
        sequence: "F3"

        onActivated: root.quick = !root.quick
    }

    Connections {
        function onTurned() {
            root.quick = false
            box.text = root.session.draft
        }

        target: root.session
    }
}
