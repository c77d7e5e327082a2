pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whatever is on this laptop, by its words: people, stops, notes, services and answers; without words, the people. */
Dialog {
    id: root

    readonly property FieldFind find: root.session.find
    required property FieldSession session

    firstFocus: box
    line: qsTr("Looks only on this laptop. Nothing that you type leaves it.")
    objectName: "field.findDialog"
    shown: root.session.dialog === "find"
    title: qsTr("Find on this laptop")

    actions: [
        Button {
            keys: "Esc"
            objectName: "field.find.close"
            text: qsTr("Close")

            onClicked: root.session.dismiss()
        }
    ]

    onDismissed: root.session.dismiss()
    onShownChanged: if (root.shown)
        box.text = ""

    SearchField {
        id: box

        Layout.fillWidth: true
        hint: qsTr("A name, a place, a service, a word of a note")
        keys: qsTr("Enter")
        label: qsTr("Find on this laptop")
        objectName: "field.find.box"

        onSubmitted: root.find.chooseFirst()
        onTextChanged: if (root.shown)
            root.find.look(box.text)
    }

    Repeater {
        id: rows

        model: root.find.rows

        ColumnLayout {
            id: one

            required property string group
            required property string icon
            required property int index
            required property string key
            required property bool last
            required property string line
            required property string title

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                heading: true
                soft: true
                step: AppText.Caption
                strong: true
                text: one.group
                visible: text !== ""
            }

            ListRow {
                Layout.fillWidth: true
                icon: one.icon
                last: one.last
                line: one.line
                objectName: "field.find." + one.index
                title: one.title

                onClicked: root.find.choose(one.key)
            }
        }
    }

    EmptyState {
        Layout.fillWidth: true
        icon: "magnifying-glass"
        line: root.find.query === "" ? qsTr("People stand here once you have written them down.") : qsTr("Try fewer or other words.")
        title: root.find.query === "" ? qsTr("Nobody on this laptop yet") : qsTr("Nothing fits these words")
        visible: rows.count === 0
    }
}
