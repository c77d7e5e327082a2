import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every shortcut of the content page. */
Dialog {
    id: root

    required property ContentModel amending
    readonly property list<var> shortcuts: [["Ctrl 1", qsTr("Change")], ["Ctrl 2", qsTr("To approve")], ["Ctrl 3", qsTr("History")], ["Ctrl 4", qsTr("Questions")], ["Ctrl P", qsTr("See the page")], ["Ctrl S", qsTr("Propose…")], ["F12", qsTr("Lock")], ["Esc", qsTr("Back to the desk")], ["F1", qsTr("All shortcuts")]]

    firstFocus: close
    line: qsTr("Tab and the arrow keys reach everything else; Space or Enter presses it.")
    objectName: "content.keysDialog"
    shown: root.amending.dialog === "keys"
    title: qsTr("All shortcuts")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "content.keys.close"
            text: qsTr("Close")

            onClicked: root.amending.dismiss()
        }
    ]

    onDismissed: root.amending.dismiss()

    KeyTable {
        Layout.fillWidth: true
        shortcuts: root.shortcuts
    }
}
