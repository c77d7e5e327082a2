import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The list of answers above the page of a kiosk. */
Sheet {
    id: root

    required property ChoicesPart choices
    required property string name

    firstFocus: rows.firstRow
    rim: ""
    shown: true
    touchAnywhere: true

    actions: [
        Button {
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            icon: root.choices.many ? "check" : "x"
            kind: root.choices.many ? Button.Primary : Button.Secondary
            objectName: root.name + ".close"
            text: root.choices.many ? qsTr("These are my answers") : qsTr("Close the list")

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
