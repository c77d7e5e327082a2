pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A few answers side by side, of which one is chosen: each `{code, word}`. */
GridLayout {
    id: root

    required property var choices
    required property string chosen
    required property string name

    signal picked(string code)

    columnSpacing: Theme.gapM
    columns: Theme.largest ? 1 : 3
    rowSpacing: Theme.gapM
    uniformCellWidths: true

    Repeater {
        model: root.choices

        ChoiceBox {
            required property var modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: root.name + "." + modelData.code
            selected: root.chosen === modelData.code
            text: modelData.word

            onClicked: root.picked(modelData.code)
        }
    }
}
