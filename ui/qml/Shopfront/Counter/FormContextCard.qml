pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What came with the form from another place: told there, so nobody has to ask. */
Card {
    id: root

    required property CounterForms forms

    objectName: "counter.form.context"
    spacing: Theme.gapS
    tint: "human"
    title: qsTr("Told once, do not ask again")
    titleIcon: "users"
    visible: lines.count > 0

    Repeater {
        id: lines

        model: root.forms.contextRows

        RowLayout {
            id: row

            required property string icon
            required property string title

            Layout.fillWidth: true
            spacing: Theme.gapS

            Icon {
                name: row.icon
                size: Theme.icon
                tone: Theme.humanText
            }

            AppText {
                Layout.fillWidth: true
                text: row.title
            }
        }
    }
}
