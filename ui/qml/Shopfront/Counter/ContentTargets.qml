pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The parts of the pack that the office may amend, found by typing. */
ColumnLayout {
    id: root

    required property ContentModel amending

    signal chosen(string target)

    spacing: Theme.gapM

    SearchField {
        Layout.fillWidth: true
        hint: qsTr("Service, life event, hours")
        label: qsTr("Find what is to be changed")
        objectName: "content.search"

        onTextChanged: root.amending.look(text)
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.listRowHeight * 3
        spacing: 0

        Repeater {
            model: root.amending.targets

            ListRow {
                id: row

                required property bool chosen
                required property string hint
                required icon
                required property string target
                required title

                Layout.fillWidth: true
                caret: false
                line: row.hint
                objectName: `content.target.${row.target}`
                status: row.chosen ? qsTr("Chosen") : ""
                statusTone: Theme.accentText

                onClicked: root.chosen(row.target)
            }
        }

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            soft: true
            text: root.amending.more > 0 ? qsTr("%n more. Type to find them.", "", root.amending.more) : qsTr("Nothing that may be changed here fits these words.")
            visible: root.amending.more > 0 || !root.amending.anyTarget
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
