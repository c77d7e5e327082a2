pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Calling somebody out of turn. */
Dialog {
    id: root

    required property CounterModel model

    /* This dialog ends before the next one begins, so that the focus is where it belongs. */
    function ask(dialog: string) {
        root.model.choices.pointAtFirst()
        root.model.dismiss()
        root.model.open(dialog)
    }

    function call(ticket: string) {
        if (ticket !== "") {
            root.model.dismiss()
            root.model.desk.pick(ticket)
        }
    }

    firstFocus: search
    line: root.model.desk.occupied ? qsTr("%1 is finished first. Everybody else keeps their place.").arg(Theme.ltr(root.model.desk.label)) : qsTr("Everybody else keeps their place.")
    objectName: "counter.pickDialog"
    shown: root.model.dialog === "pick"
    title: qsTr("Pick one to call")

    actions: [
        Button {
            description: qsTr("Call the first one by first name too, because they ask for it")
            icon: "megaphone"
            objectName: "counter.pick.name"
            text: qsTr("Name…")
            visible: root.model.choices.anyTicket && root.model.desk.names.allowed

            onClicked: root.ask("name")
        },
        Button {
            description: qsTr("Cancel the first one")
            icon: "x-circle"
            objectName: "counter.pick.void"
            text: qsTr("Cancel it…")
            visible: root.model.choices.anyTicket

            onClicked: root.ask("cancel")
        },
        Button {
            keys: "Esc"
            objectName: "counter.pick.cancel"
            text: qsTr("Keep the order")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()
    onShownChanged: if (shown)
        search.text = root.model.choices.typed

    SearchField {
        id: search

        Layout.fillWidth: true
        hint: qsTr("Ticket or service")
        keys: qsTr("Enter")
        label: qsTr("Find the ticket")
        objectName: "counter.pick.search"

        onSubmitted: root.call(root.model.choices.firstTicket())
        onTextChanged: root.model.choices.look(text)
    }

    ScrollBody {
        Layout.fillWidth: true
        Layout.preferredHeight: DeskParts.dialogList
        spacing: 0

        Repeater {
            model: root.model.choices.tickets

            QueueRow {
                id: row

                required age
                required label
                required language
                required last
                required markIcons
                required marks
                required person
                required reason
                required reasonIcon
                required series
                required service
                required property string ticket
                required warm

                Layout.fillWidth: true
                objectName: "counter.pick." + row.label.replace(" ", "")

                onClicked: root.call(row.ticket)
            }
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: qsTr("Nobody who waits fits these words.")
            visible: !root.model.choices.anyTicket
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
