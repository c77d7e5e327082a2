pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.StaffForms
import Shopfront.ViewModels

/* Whose form this is, what can be done with it, and who changed which answer. */
ColumnLayout {
    id: root

    required property CounterForms forms
    property DeskNotes notes: null

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        spacing: Theme.gapS
        title: root.forms.title
        titleIcon: "note-pencil"

        AppText {
            Layout.fillWidth: true
            objectName: "counter.form.origin"
            soft: true
            text: root.forms.origin
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gapS
            columns: Theme.largest ? 1 : 2
            rowSpacing: Theme.gapS
            uniformCellWidths: true

            Button {
                Layout.fillWidth: true
                busy: root.forms.busy
                icon: "hand-coins"
                keys: "F6"
                objectName: "counter.form.giveBack"
                text: qsTr("Give back")

                onClicked: root.forms.giveBack()
            }

            Button {
                Layout.fillWidth: true
                icon: "printer"
                keys: "Ctrl P"
                objectName: "counter.form.print"
                text: qsTr("Print")

                onClicked: root.forms.printCopy()
            }

            Button {
                Layout.fillWidth: true
                icon: "arrow-counter-clockwise"
                keys: "F9"
                objectName: "counter.form.undo"
                text: qsTr("Undo")

                onClicked: root.forms.undo()
            }

            Button {
                Layout.fillWidth: true
                icon: "x"
                keys: "Esc"
                objectName: "counter.form.close"
                text: qsTr("Close")

                onClicked: root.forms.leave()
            }
        }

        AppText {
            Layout.fillWidth: true
            objectName: "counter.form.paper"
            step: AppText.Caption
            text: root.forms.paper
            tone: root.forms.printed ? Theme.doneText : Theme.careText
            visible: text !== ""
        }
    }

    FormContextCard {
        Layout.fillWidth: true
        forms: root.forms
    }

    Loader {
        Layout.fillWidth: true
        active: root.notes !== null
        visible: (root.notes?.about ?? "") !== ""

        sourceComponent: NotesCard {
            live: root.forms.dialog === ""
            notes: root.notes
        }
    }

    FormChanges {
        Layout.fillHeight: true
        Layout.fillWidth: true
        forms: root.forms
    }
}
