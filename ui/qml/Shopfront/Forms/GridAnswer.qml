pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Answers side by side: in as many columns as the author asks for and the text has room for, or packed. */
Answer {
    id: root

    readonly property ChoicesPart choices: root.question.part as ChoicesPart
    readonly property real gap: Math.max(Theme.gapM, Theme.targetGap)
    readonly property int most: Math.max(1, Math.floor((root.width + gap) / (tile.font.pixelSize * 7 + gap)))
    readonly property int wanted: root.choices.columns > 0 ? root.choices.columns : root.choices.packed ? root.most : Theme.largest ? 1 : 2

    first: tiles.itemAt(0)

    AppText {
        id: tile

        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: qsTr("Choose all that apply")
        visible: root.choices.many
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: root.gap
        columns: Math.max(1, Math.min(root.wanted, root.most, tiles.count))
        rowSpacing: root.gap
        uniformCellWidths: true

        Repeater {
            id: tiles

            model: root.choices.rows

            ChoiceTileButton {
                required property string choice
                required chosen
                required image
                required property string label

                Layout.fillHeight: true
                Layout.fillWidth: true
                many: root.choices.many
                marked: !root.choices.plain
                objectName: root.question.ref + "." + choice
                text: label

                onClicked: root.choices.toggle(choice)
            }
        }
    }

    NoAnswerButton {
        choices: root.choices
        name: root.question.ref
        visible: root.question.optional && !root.choices.many && root.choices.chosenWords !== ""
    }
}
