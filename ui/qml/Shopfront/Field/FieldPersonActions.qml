import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* What can be done for the person who is looked at. */
Flow {
    id: root

    readonly property FieldCase person: root.session.person
    required property FieldSession session

    spacing: Theme.gapS

    Button {
        busy: root.session.forms?.busy ?? false
        busyText: qsTr("Opening")
        description: root.session.forms?.service ?? ""
        icon: "textbox"
        keys: "Ctrl F"
        kind: root.person.state === "open" ? Button.Primary : Button.Secondary
        objectName: "field.case.form"
        text: root.session.forms?.begun ? qsTr("Go on with the form") : qsTr("Begin the form")
        visible: root.session.forms?.starts ?? false

        onClicked: root.session.forms.begin()
    }

    Button {
        icon: "upload-simple"
        keys: "Ctrl P"
        objectName: "field.case.attach"
        text: qsTr("Attach")

        onClicked: root.session.ask("attach")
    }

    Button {
        icon: "note-pencil"
        keys: "Ctrl M"
        objectName: "field.case.note"
        text: qsTr("Write a note")

        onClicked: root.session.ask("note")
    }

    Button {
        icon: "pencil-simple"
        keys: "Ctrl E"
        objectName: "field.case.write"
        text: qsTr("Change details")

        onClicked: root.session.ask("field")
    }

    Button {
        icon: "hand-waving"
        keys: "F3"
        objectName: "field.case.help"
        text: qsTr("Call a helper")

        onClicked: root.session.ask("help")
    }

    Button {
        icon: "trash"
        keys: "Ctrl Del"
        kind: Button.Grave
        objectName: "field.case.erase"
        text: qsTr("Erase")

        onClicked: root.session.ask("erase")
    }
}
