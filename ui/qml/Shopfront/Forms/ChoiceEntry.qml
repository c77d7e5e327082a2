import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A row of the list of answers. */
ColumnLayout {
    id: root

    required property bool apart
    readonly property Item button: row
    required property string choice
    required property ChoicesPart choices
    required property bool chosen
    required property string image
    required property string label
    required property string name

    spacing: Theme.gapM

    Divider {
        Layout.fillWidth: true
        visible: root.apart
    }

    ChoiceRowButton {
        id: row

        Layout.fillWidth: true
        chosen: root.chosen
        image: root.image
        many: root.choices.many
        marked: !root.choices.plain
        objectName: root.name + "." + root.choice
        text: root.label

        onClicked: root.choices.toggle(root.choice)
    }
}
