pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Answers to send as cards: what fits the moment by itself, or what is looked for. */
Card {
    id: root

    readonly property DeskHelpCards cards: root.helping.cards
    required property DeskHelp helping

    function focusBox() {
        box.focusBox()
    }

    aside: root.cards.heading
    objectName: "help.cards"
    spacing: Theme.gapS
    title: qsTr("Cards")
    titleIcon: "identification-card"

    SearchField {
        id: box

        Layout.fillWidth: true
        hint: qsTr("Find an answer")
        label: qsTr("Find an answer")
        objectName: "help.cards.search"

        onTextChanged: root.cards.look(box.text)
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: rows

            model: root.cards.rows

            ListRow {
                id: one

                required property string answer
                required property int index
                required line
                required property bool sent
                required title

                Layout.fillWidth: true
                icon: one.sent ? "check-circle" : "file-text"
                last: one.index === rows.count - 1
                objectName: "help.card." + one.index
                status: one.sent ? qsTr("Sent") : ""
                statusTone: Theme.doneText

                onClicked: {
                    root.cards.choose(one.answer)
                    root.helping.ask("card")
                }
            }
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: qsTr("No answer fits. Write it in your own words.")
            visible: rows.count === 0
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Button {
        Layout.fillWidth: true
        icon: "note-pencil"
        objectName: "help.cards.own"
        text: qsTr("In your own words…")

        onClicked: root.helping.ask("own")
    }

    Connections {
        function onTurned() {
            box.text = ""
        }

        target: root.helping.session
    }
}
