import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every shortcut of the session page. */
Dialog {
    id: root

    required property DeskHelp helping
    readonly property list<var> shortcuts: [["Ctrl G", qsTr("Answer the next call for help")], ["PgUp", qsTr("The session before")], ["PgDn", qsTr("The next session")], ["Ctrl 1", qsTr("To their page")], ["Ctrl 2", qsTr("Write to them")], ["Ctrl 3", qsTr("Find an answer")], ["Ctrl 4", qsTr("To the papers")], ["Ctrl M", qsTr("Write a note for whoever serves this visit next")], ["F3", qsTr("Quick replies")], ["F5", qsTr("Point at the field that is meant")], ["F6", qsTr("Ask to fill it in, or fill it in")], ["F7", qsTr("Let them try it, and point at it")], ["Ctrl I", qsTr("I am there")], ["Ctrl U", qsTr("Pass on")], ["F8", qsTr("End the session, or put it away")], ["F12", qsTr("Lock")], ["Esc", qsTr("Back to the desk; the sessions go on")], ["F1", qsTr("All shortcuts")]]

    firstFocus: close
    line: qsTr("Tab and the arrow keys reach everything else; Space or Enter presses it.")
    objectName: "help.keysDialog"
    shown: root.helping.dialog === "keys"
    title: qsTr("All shortcuts")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "help.keys.close"
            text: qsTr("Close")

            onClicked: root.helping.dismiss()
        }
    ]

    onDismissed: root.helping.dismiss()

    KeyTable {
        Layout.fillWidth: true
        shortcuts: root.shortcuts
    }
}
