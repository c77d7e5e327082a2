pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One person: what is known, with who wrote it and when; notes; papers. */
Card {
    id: root

    readonly property FieldCase person: root.session.person
    required property FieldSession session

    objectName: "field.case"
    spacing: Theme.gapM

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Button {
            icon: "arrow-left"
            keys: "Esc"
            objectName: "field.case.back"
            text: qsTr("Everybody here")

            onClicked: root.person.open("")
        }

        Item {
            Layout.fillWidth: true
        }

        Button {
            icon: root.person.state === "open" ? "check" : "arrow-counter-clockwise"
            keys: "F6"
            objectName: "field.case.finish"
            text: root.person.state === "open" ? qsTr("They are done") : qsTr("They are back")

            onClicked: root.person.finish()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            objectName: "field.case.name"
            personal: true
            step: AppText.Title3
            text: root.person.name
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: [root.person.line, root.person.needs, root.person.status].filter(part => part !== "").join(" · ")
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        title: root.person.problem
        visible: title !== ""
    }

    Flow {
        Layout.fillWidth: true
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
            text: qsTr("What is new")

            onClicked: root.session.ask("field")
        }

        Button {
            icon: "hand-waving"
            keys: "F3"
            objectName: "field.case.help"
            text: qsTr("Call a helper")

            onClicked: root.session.ask("help")
        }
    }

    Repeater {
        id: versions

        model: root.session.day.versions

        FieldVersions {
            required property string subject

            Layout.fillWidth: true
            visible: subject === "case/" + root.person.chosen

            onTaken: (conflict, event) => root.session.day.settle(conflict, event)
        }
    }

    FieldKnown {
        Layout.fillWidth: true
        papers: root.session.papers
        person: root.person
    }

    Item {
        Layout.fillHeight: true
    }
}
