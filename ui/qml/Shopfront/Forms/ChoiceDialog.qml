import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The list of answers over a desk's page. */
Dialog {
    id: root

    required property ChoicesPart choices
    required property string name

    firstFocus: rows.firstRow
    shown: true
    touchAnywhere: true

    actions: [
        Button {
            keys: "Esc"
            objectName: root.name + ".close"
            text: root.choices.many ? qsTr("These are the answers") : qsTr("Close the list")

            onClicked: root.dismissed()
        }
    ]

    ChoiceColumn {
        id: rows

        Layout.fillWidth: true
        choices: root.choices
        name: root.name
    }
}
