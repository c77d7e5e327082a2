import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every shortcut of the desk. */
Dialog {
    id: root

    required property CounterModel model
    readonly property list<var> shortcuts: [["F2", qsTr("The next step: call, they are here, finish and call")], ["F3", qsTr("Call again")], ["F4", qsTr("Hold")], ["F5", qsTr("They are here")], ["F6", qsTr("Move to another service")], ["F7", qsTr("Did not come")], ["F8", qsTr("Finish, and call nobody")], ["F9", qsTr("Somebody came in")], ["F10", qsTr("Appointments")], ["F11", qsTr("Give a ticket")], ["Ctrl H", qsTr("Hold at a place")], ["Ctrl A", qsTr("Add a service to this visit")], ["Ctrl T", qsTr("Go on with the next ticket of this person")], ["Ctrl D", qsTr("What this counter serves")], ["Ctrl R", qsTr("Enter a ticket of a paper day")], ["Ctrl M", qsTr("Write a note for whoever serves this visit next")], ["Ctrl Z", qsTr("Undo last")], ["Ctrl O", qsTr("Open a form by its code")], ["Ctrl N", qsTr("Begin a form for who is here")], ["Ctrl P", qsTr("Pick one to call")], ["Ctrl Y", qsTr("Why this order")], ["Ctrl B", qsTr("Begin or end a break")], ["Ctrl G", qsTr("Answer a call for help, or back to the session")], ["Ctrl I", qsTr("I am there, and then done")], ["Ctrl U", qsTr("Pass the help on")], ["Ctrl F12", qsTr("Emergency call, without a sound")], ["Ctrl L", qsTr("Live board of the office")], ["Ctrl K", qsTr("Change what is shown")], ["Ctrl W", qsTr("What was written twice")], ["Ctrl S", qsTr("What I saw")], ["Ctrl E", qsTr("Sign out")], ["F12", qsTr("Lock")], ["F1", qsTr("All shortcuts")]]

    firstFocus: close
    line: qsTr("Tab and the arrow keys reach everything else; Space or Enter presses it.")
    objectName: "counter.keysDialog"
    shown: root.model.dialog === "keys"
    title: qsTr("All shortcuts")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "counter.keys.close"
            text: qsTr("Close")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()

    KeyTable {
        Layout.fillWidth: true
        shortcuts: root.shortcuts
    }
}
