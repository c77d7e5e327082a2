import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every shortcut while a form is on the desk. */
Dialog {
    id: root

    required property CounterForms forms
    readonly property list<var> shortcuts: [["F2", qsTr("Continue")], ["Shift F2", qsTr("Back")], ["F8", qsTr("Check and send")], ["Ctrl J", qsTr("Go to a question")], ["F6", qsTr("Give the form back")], ["F9", qsTr("Undo the last answer given here")], ["Ctrl P", qsTr("Print the answers")], ["Ctrl M", qsTr("Write a note for whoever serves this visit next")], ["Esc", qsTr("Close the form")], ["F12", qsTr("Lock")], ["F1", qsTr("All shortcuts")]]

    firstFocus: close
    line: qsTr("Tab and the arrow keys reach everything else; Space or Enter presses it.")
    objectName: "counter.formKeysDialog"
    shown: root.forms.dialog === "keys"
    title: qsTr("All shortcuts")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "counter.formKeys.close"
            text: qsTr("Close")

            onClicked: root.forms.dismiss()
        }
    ]

    onDismissed: root.forms.dismiss()

    KeyTable {
        Layout.fillWidth: true
        shortcuts: root.shortcuts
    }
}
