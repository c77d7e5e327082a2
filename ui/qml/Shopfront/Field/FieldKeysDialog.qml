import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* Every shortcut of the laptop. */
Dialog {
    id: root

    required property FieldSession session
    readonly property list<var> shortcuts: [["F2", qsTr("New person")], ["F5", qsTr("I am here")], ["F8", qsTr("Close stop")], ["F7", qsTr("Leave it out")], ["F4", qsTr("Open it again")], ["Ctrl N", qsTr("Add a stop")], ["PgUp", qsTr("The stop before")], ["PgDn", qsTr("The next stop")], ["Ctrl PgUp", qsTr("The day before")], ["Ctrl PgDn", qsTr("The next day")], ["Ctrl Home", qsTr("Back to today")], ["Ctrl M", qsTr("Write a note")], ["Ctrl E", qsTr("Change details")], ["F6", qsTr("They are done, or back")], ["Ctrl Z", qsTr("Undo last")], ["Ctrl F", qsTr("Begin the form")], ["Ctrl P", qsTr("Attach")], ["Ctrl Del", qsTr("Erase what is known of them")], ["F9", qsTr("What I saw")], ["Ctrl K", qsTr("Find on this laptop")], ["Ctrl 1", qsTr("Today")], ["Ctrl 2", qsTr("Forms")], ["Ctrl 3", qsTr("Answers")], ["Ctrl 4", qsTr("What I saw")], ["Ctrl 5", qsTr("The road")], ["F3", qsTr("Call a helper")], ["Shift F3", qsTr("Stop sharing")], ["F12", qsTr("Lock")], ["F1", qsTr("All shortcuts")]]

    firstFocus: close
    line: qsTr("Tab and the arrow keys reach everything else; Space or Enter presses it.")
    objectName: "field.keysDialog"
    shown: root.session.dialog === "keys"
    title: qsTr("All shortcuts")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "field.keys.close"
            text: qsTr("Close")

            onClicked: root.session.dismiss()
        }
    ]

    onDismissed: root.session.dismiss()

    KeyTable {
        Layout.fillWidth: true
        shortcuts: root.shortcuts
    }
}
