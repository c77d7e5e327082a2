pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What colleagues noted about this visit, and a line to note something for whoever serves it next. */
Card {
    id: root

    property bool escapes: false
    property bool live: true
    required property DeskNotes notes
    property bool writing: false

    function begin() {
        root.writing = true
        box.focusBox()
    }

    function leave() {
        root.writing = false
        root.notes.forgetProblem()
        write.forceActiveFocus(Qt.TabFocusReason)
    }

    aside: root.notes.kept
    objectName: "counter.notes"
    spacing: Theme.gapS
    title: qsTr("Notes")
    titleIcon: "note-pencil"
    visible: root.notes.about !== ""

    AppText {
        Layout.fillWidth: true
        objectName: "counter.notes.away"
        step: AppText.Caption
        text: root.notes.away
        tone: Theme.careText
        visible: text !== ""
    }

    ScrollBody {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(implicitHeight, Theme.listRowHeight * 4)
        spacing: Theme.gapM
        visible: rows.count > 0

        Repeater {
            id: rows

            model: root.notes.rows

            NoteRow {
                id: row

                Layout.fillWidth: true

                onPressed: root.notes.change(row.note)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM
        visible: !root.writing

        AppText {
            Layout.fillWidth: true
            soft: true
            step: AppText.Caption
            text: rows.count === 0 ? qsTr("None yet. Whoever serves this visit next sees what you write.") : ""
        }

        Button {
            id: write

            icon: "plus"
            keys: "Ctrl M"
            objectName: "counter.notes.write"
            text: qsTr("Write a note")

            onClicked: root.begin()
        }
    }

    NoteBox {
        id: box

        Layout.fillWidth: true
        closing: root.escapes ? "Esc" : "Ctrl M"
        notes: root.notes
        visible: root.writing

        onDone: root.leave()
    }

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.visible
        sequence: "Ctrl+M"

        onActivated: root.writing ? root.leave() : root.begin()
    }

    Shortcut {
        context: Qt.WindowShortcut
        enabled: root.escapes && root.writing && root.live && root.visible
        sequence: "Esc"

        onActivated: root.leave()
    }

    Connections {
        function onTurned() {
            root.writing = false
            box.text = ""
        }

        target: root.notes
    }
}
