pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who helps the citizen in person, and by what right: from a list, and never a name. */
Dialog {
    id: root

    required property CounterForms forms

    firstFocus: cancel
    line: qsTr("Look at the paper where there has to be one. Only the role and the right are kept, with the visit and in the form.")
    objectName: "counter.companionDialog"
    shown: root.forms.dialog === "companion"
    title: qsTr("Who helps this person?")

    actions: [
        Button {
            id: cancel

            keys: "Esc"
            objectName: "counter.companion.cancel"
            text: qsTr("Cancel")

            onClicked: root.forms.dismiss()
        }
    ]

    onDismissed: root.forms.dismiss()

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        Repeater {
            id: choices

            model: root.forms.companionRows

            ListRow {
                required icon
                required property int index
                required property string key
                required title

                Layout.fillWidth: true
                last: index === choices.count - 1
                objectName: "counter.companion." + key

                onClicked: root.forms.chooseCompanion(key)
            }
        }
    }
}
