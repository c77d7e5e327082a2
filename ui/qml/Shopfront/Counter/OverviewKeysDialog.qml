import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every shortcut of the overview. */
Dialog {
    id: root

    required property OverviewModel overview
    readonly property list<var> shortcuts: [["Ctrl 1", qsTr("Now")], ["Ctrl 2", qsTr("Day")], ["Ctrl 3", qsTr("Days")], ["Ctrl 4", qsTr("Desks")], ["Ctrl 5", qsTr("Help")], ["Ctrl Z", qsTr("Undo the last plan")], ["PgUp", qsTr("Day before")], ["PgDn", qsTr("Day after")], ["Ctrl T", qsTr("All charts as tables, and back")], ["Ctrl H", qsTr("How is this counted?")], ["Ctrl S", qsTr("Save figures…")], ["F9", qsTr("Stop the queue, or let it go on")], ["F12", qsTr("Lock")], ["Esc", qsTr("Back to the desk")], ["F1", qsTr("All shortcuts")]]

    firstFocus: close
    line: qsTr("Tab and the arrow keys reach everything else; Space or Enter presses it.")
    objectName: "overview.keysDialog"
    shown: root.overview.dialog === "keys"
    title: qsTr("All shortcuts")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "overview.keys.close"
            text: qsTr("Close")

            onClicked: root.overview.dismiss()
        }
    ]

    onDismissed: root.overview.dismiss()

    KeyTable {
        Layout.fillWidth: true
        shortcuts: root.shortcuts
    }
}
