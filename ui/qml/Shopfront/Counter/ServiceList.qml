pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A service, found by typing; Enter takes the first. */
ColumnLayout {
    id: root

    required property CounterChoices choices
    required property string name
    readonly property Item search: box

    signal chosen(string service)

    function clear() {
        box.text = ""
    }

    spacing: Theme.gapM

    SearchField {
        id: box

        Layout.fillWidth: true
        hint: qsTr("Service")
        keys: qsTr("Enter")
        label: qsTr("Find the service")
        objectName: root.name + ".search"

        onSubmitted: {
            const first = root.choices.firstService()
            if (first !== "")
                root.chosen(first)
        }
        onTextChanged: root.choices.look(text)
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.name + ".note"
        strong: true
        text: root.choices.servicesNote
        visible: text !== ""
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.listRowHeight * 3
        spacing: 0

        Repeater {
            model: root.choices.services

            ListRow {
                id: row

                required property string hint
                required icon
                required last
                required property string service
                required title

                Layout.fillWidth: true
                caret: false
                line: row.hint
                objectName: `${root.name}.${row.service}`

                onClicked: root.chosen(row.service)
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
