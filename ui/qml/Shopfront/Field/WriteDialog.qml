pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A note, or something new that is known of a person; sealed before it is kept. */
Dialog {
    id: root

    property string field: "address"
    readonly property bool noting: root.session.dialog === "note"
    readonly property FieldCase person: root.session.person
    required property FieldSession session

    function send() {
        if (words.text.trim() === "")
            return
        if (root.noting)
            root.person.note(words.text)
        else
            root.person.write(root.field, words.text)
        root.session.dismiss()
    }

    function take(field: string) {
        root.field = field
        words.text = root.person.value(field)
        words.focusBox()
    }

    firstFocus: words
    line: qsTr("It is sealed. Only you and the office can read it.")
    objectName: "field.writeDialog"
    shown: root.noting || root.session.dialog === "field"
    title: root.noting ? qsTr("A note about %1").arg(root.person.name) : qsTr("Details of %1").arg(root.person.name)

    actions: [
        Button {
            keys: "Esc"
            objectName: "field.write.cancel"
            text: qsTr("Cancel")

            onClicked: root.session.dismiss()
        },
        Button {
            icon: "check"
            keys: qsTr("Enter")
            kind: Button.Primary
            objectName: "field.write.save"
            text: qsTr("Keep it")

            onClicked: root.send()
        }
    ]

    onDismissed: root.session.dismiss()
    onShownChanged: if (root.shown) {
        if (root.noting)
            words.text = ""
        else
            root.take(root.field)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: !root.noting

        Repeater {
            model: [["name", qsTr("Name")], ["address", qsTr("Address")], ["phone", qsTr("Phone")], ["email", qsTr("Email")], ["born", qsTr("Born")], ["contact", qsTr("Whom to ask")]]

            ChoiceBox {
                required property var modelData

                objectName: "field.write." + modelData[0]
                selected: root.field === modelData[0]
                text: modelData[1]

                onClicked: root.take(modelData[0])
            }
        }
    }

    Field {
        id: words

        Layout.fillWidth: true
        label: root.noting ? qsTr("The note") : qsTr("As it is now")
        maximumLength: 1000
        objectName: "field.write.words"

        onSubmitted: root.send()
    }
}
