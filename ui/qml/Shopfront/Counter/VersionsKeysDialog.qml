import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every shortcut of the page of two versions. */
Dialog {
    id: root

    readonly property list<var> shortcuts: [["F5", qsTr("Take version 1")], ["F6", qsTr("Take version 2")], ["F7", qsTr("Take version 3")], ["F9", qsTr("Something else…")], ["PgUp", qsTr("The one before")], ["PgDn", qsTr("The next one")], ["Ctrl 1", qsTr("To settle")], ["Ctrl 2", qsTr("Settled")], ["Ctrl Z", qsTr("Undo last")], ["F12", qsTr("Lock")], ["Esc", qsTr("Back to the desk")], ["F1", qsTr("All shortcuts")]]
    required property VersionsModel versions

    firstFocus: close
    line: qsTr("Tab and the arrow keys reach everything else; Space or Enter presses it.")
    objectName: "versions.keysDialog"
    shown: root.versions.dialog === "keys"
    title: qsTr("All shortcuts")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "versions.keys.close"
            text: qsTr("Close")

            onClicked: root.versions.dismiss()
        }
    ]

    onDismissed: root.versions.dismiss()

    KeyTable {
        Layout.fillWidth: true
        shortcuts: root.shortcuts
    }
}
