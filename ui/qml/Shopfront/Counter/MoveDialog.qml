pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* To which service the person at this counter moves. */
Dialog {
    id: root

    required property CounterModel model

    function move(service: string) {
        if (service !== "") {
            root.model.dismiss()
            root.model.desk.moveTo(service)
        }
    }

    firstFocus: search
    line: qsTr("The ticket keeps its number, and its place counts from when the person came.")
    objectName: "counter.moveDialog"
    shown: root.model.dialog === "move"
    title: qsTr("Move %1 to").arg(Theme.ltr(root.model.desk.label))

    actions: [
        Button {
            keys: "Esc"
            objectName: "counter.move.cancel"
            text: qsTr("Do not move")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()
    onShownChanged: if (shown)
        search.text = ""

    SearchField {
        id: search

        Layout.fillWidth: true
        hint: qsTr("Service")
        keys: qsTr("Enter")
        label: qsTr("Find the service")
        objectName: "counter.move.search"

        onSubmitted: root.move(root.model.choices.firstService())
        onTextChanged: root.model.choices.look(text)
    }

    AppText {
        Layout.fillWidth: true
        objectName: "counter.move.note"
        strong: true
        text: root.model.choices.servicesNote
        visible: text !== ""
    }

    ScrollBody {
        Layout.fillWidth: true
        Layout.preferredHeight: DeskParts.dialogList
        spacing: 0

        Repeater {
            model: root.model.choices.services

            ListRow {
                id: row

                required property string hint
                required icon
                required last
                required property string service
                required title

                Layout.fillWidth: true
                caret: false
                line: row.hint
                objectName: "counter.move." + row.service

                onClicked: root.move(row.service)
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
