pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Signs that an address needs and the keyboard has not got on its first page. */
RowLayout {
    id: root

    required property FieldBox into
    required property string name
    required property list<string> signs

    signal typed

    spacing: Theme.gapM

    Repeater {
        model: root.signs

        Button {
            required property string modelData

            compact: true
            objectName: root.name + ".sign." + modelData
            text: modelData

            onClicked: {
                root.into.forceActiveFocus()
                root.into.insert(root.into.cursorPosition, modelData)
                root.typed()
            }
        }
    }
}
