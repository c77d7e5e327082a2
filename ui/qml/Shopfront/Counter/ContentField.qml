pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One row of a part: a heading, an entry of a list, a text to type into, or adding an entry. */
ColumnLayout {
    id: root

    required property bool down
    required property ContentEditor editor
    required property string fault
    required property string hint
    required property string key
    required property string kind
    required property string label
    required property bool long
    required property bool removable
    required property bool short
    required property bool up
    required property string value
    required property string warning

    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        heading: true
        step: AppText.Lead
        strong: true
        text: root.label
        visible: root.kind === "heading"
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: root.kind === "entry"

        AppText {
            Layout.fillWidth: true
            strong: true
            text: root.label
        }

        Button {
            description: root.label
            icon: "caret-up"
            objectName: `content.up.${root.key}`
            text: qsTr("Up")
            visible: root.up

            onClicked: root.editor.move(root.key, -1)
        }

        Button {
            description: root.label
            icon: "caret-down"
            objectName: `content.down.${root.key}`
            text: qsTr("Down")
            visible: root.down

            onClicked: root.editor.move(root.key, 1)
        }

        Button {
            description: root.label
            icon: "trash"
            objectName: `content.remove.${root.key}`
            text: qsTr("Take out")
            visible: root.removable

            onClicked: root.editor.takeOut(root.key)
        }
    }

    ContentBox {
        Layout.fillWidth: true
        fault: root.fault
        hint: root.hint
        label: root.label
        long: root.long
        objectName: `content.field.${root.key}`
        value: root.value
        visible: root.kind === "text"

        onWritten: typed => root.editor.write(root.key, typed)
    }

    Button {
        description: root.label
        icon: "plus"
        objectName: `content.add.${root.key}`
        text: qsTr("Add one")
        visible: root.kind === "add"

        onClicked: root.editor.add(root.key)
    }

    FieldError {
        Layout.fillWidth: true
        objectName: `content.fault.${root.key}`
        text: root.fault
        visible: root.fault !== "" && root.kind === "entry"
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: root.warning !== ""

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "info"
            size: note.lineHeight
            tone: Theme.noteText
        }

        AppText {
            id: note

            Layout.fillWidth: true
            objectName: `content.warning.${root.key}`
            step: AppText.Caption
            text: root.warning
            tone: Theme.noteText
        }
    }
}
