pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What may be said of a person, side by side; those that hold have a check. */
ColumnLayout {
    id: root

    required property string name
    required property var rows
    required property string title

    signal chosen(string value)

    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.title
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.rows

            ChoiceBox {
                required property bool chosen
                required property string name
                required property string value

                objectName: `${root.name}.${value}`
                selected: chosen
                text: name

                onClicked: root.chosen(value)
            }
        }
    }
}
