pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is known of a person, with who wrote it and when; notes; papers and pictures. */
ColumnLayout {
    id: root

    required property FieldPapers papers
    required property FieldCase person

    spacing: Theme.gapXs

    Part {
        text: qsTr("What is known")
        visible: fields.count > 0
    }

    Repeater {
        id: fields

        model: root.person.fields

        ListRow {
            id: known

            required property string field
            required property string label
            required last
            required property string told
            required property string words

            Layout.fillWidth: true
            interactive: false
            line: [known.label, known.told].filter(part => part !== "").join(" · ")
            objectName: "field.case.known." + known.field
            title: known.words
        }
    }

    Part {
        text: qsTr("Notes")
        visible: notes.count > 0
    }

    Repeater {
        id: notes

        model: root.person.notes

        ListRow {
            id: note

            required property int index
            required property string time
            required property string words

            Layout.fillWidth: true
            icon: "note-pencil"
            interactive: false
            line: note.time
            objectName: "field.case.noted." + note.index
            title: note.words
        }
    }

    Part {
        text: qsTr("Papers and pictures")
        visible: papers.count > 0
    }

    Repeater {
        id: papers

        model: root.papers.rows

        FieldPaperRow {
            id: paper

            required property int index

            Layout.fillWidth: true
            objectName: "field.case.paper." + paper.index

            onTakenAway: root.papers.takeAway(paper.blob)
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        soft: true
        text: qsTr("Nothing is written down yet.")
        visible: !root.person.erased && fields.count + notes.count + papers.count === 0
    }

    component Part: AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        heading: true
        step: AppText.Lead
    }
}
