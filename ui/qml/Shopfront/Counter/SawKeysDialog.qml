import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every shortcut of the page of what was seen. */
Dialog {
    id: root

    required property SawModel seeing
    readonly property list<var> shortcuts: [["Enter", qsTr("Tell the office")], ["Ctrl 1", qsTr("Tell")], ["Ctrl 2", qsTr("To answer")], ["PgUp", qsTr("The one before")], ["PgDn", qsTr("The next one")], ["F8", qsTr("Publish the answer")], ["F6", qsTr("Done, no answer needed; or open again")], ["F7", qsTr("Take the answer back")], ["F5", qsTr("Ask the server again")], ["Ctrl Z", qsTr("Undo last")], ["F12", qsTr("Lock")], ["Esc", qsTr("Back to the desk")], ["F1", qsTr("All shortcuts")]]

    firstFocus: close
    line: qsTr("Tab and the arrow keys reach everything else; Space or Enter presses it.")
    objectName: "saw.keysDialog"
    shown: root.seeing.dialog === "keys"
    title: qsTr("All shortcuts")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "saw.keys.close"
            text: qsTr("Close")

            onClicked: root.seeing.dismiss()
        }
    ]

    onDismissed: root.seeing.dismiss()

    KeyTable {
        Layout.fillWidth: true
        shortcuts: root.shortcuts
    }
}
