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
                text: [root.person.line, root.person.needs].filter(part => part !== "").join(" · ")
            }
        }

        Chip {
            icon: root.person.state === "open" ? "user" : "tray"
            text: root.person.status
            tint: root.person.state === "open" ? "accent" : "care"
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
            text: qsTr("Write what is new")

            onClicked: root.session.ask("field")
        }

        Button {
            icon: root.person.state === "open" ? "check" : "arrow-counter-clockwise"
            keys: "F6"
            objectName: "field.case.finish"
            text: root.person.state === "open" ? qsTr("They are done") : qsTr("They are back")

            onClicked: root.person.finish()
        }
    }

    Repeater {
        id: versions

        model: root.session.day.versions

        FieldVersions {
            required property string subject

            Layout.fillWidth: true
            visible: subject === "case/" + root.person.case

            onTaken: (conflict, event) => root.session.day.settle(conflict, event)
        }
    }

    Part {
        rows: root.person.fields.count
        title: qsTr("What is known")
    }

    Repeater {
        model: root.person.fields

        ListRow {
            required property string field
            required property string label
            required property string told

            Layout.fillWidth: true
            interactive: false
            line: [label, told].filter(part => part !== "").join(" · ")
            objectName: "field.case.known." + field
            required last
            required property string value
            title: value
        }
    }

    Part {
        rows: root.person.notes.count
        title: qsTr("Notes")
    }

    Repeater {
        model: root.person.notes

        ListRow {
            required property int index
            required property string time

            Layout.fillWidth: true
            icon: "note-pencil"
            interactive: false
            line: Theme.ltr(time)
            objectName: "field.case.note." + index
            required property string text
            title: text
        }
    }

    Part {
        rows: root.person.papers.count
        title: qsTr("Papers and pictures")
    }

    Repeater {
        model: root.person.papers

        ListRow {
            required property string name
            required property string size
            required property string time

            Layout.fillWidth: true
            interactive: false
            line: Theme.ltr(size + " · " + time)
            required icon
            title: name
        }
    }

    Item {
        Layout.fillHeight: true
    }

    component Part: AppText {
        required property int rows

        Layout.fillWidth: true
        heading: true
        step: AppText.Lead
        visible: rows > 0
        text: title
        required property string title
    }
}
