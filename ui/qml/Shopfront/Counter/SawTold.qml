pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What this officer told, and how it stands. */
Card {
    id: root

    required property string name
    required property SawTelling saw

    spacing: 0
    title: qsTr("What you told")
    titleIcon: "eye"

    Repeater {
        id: told

        model: root.saw.rows

        ListRow {
            id: one

            required property bool done
            required icon
            required property int index
            required last
            required line
            required status
            required title

            Layout.fillWidth: true
            interactive: false
            objectName: `${root.name}.told.${one.index}`
            statusTone: one.done ? Theme.doneText : Theme.careText
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("You have told nothing yet.")
        visible: told.count === 0
    }
}
