pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every language by its own name. */
GridLayout {
    id: root

    required property ComfortModel comfort
    property string name

    signal chosen(string code)

    columnSpacing: Theme.gapM
    columns: Theme.largest ? 2 : 3
    rowSpacing: Theme.gapM
    uniformCellWidths: true

    Repeater {
        model: root.comfort.languages

        ChoiceBox {
            required property string code
            required property string name
            readonly property string tongue: code

            Layout.fillWidth: true
            objectName: root.name + "." + code
            selected: root.comfort.language === code
            text: name

            onClicked: root.chosen(code)
        }
    }
}
