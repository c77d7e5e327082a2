pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A scale of answers side by side in their order; one below the other where the words need the room. */
Answer {
    id: root

    readonly property ChoicesPart choices: root.question.part as ChoicesPart
    readonly property real gap: Math.max(Theme.gapS, Theme.targetGap)
    readonly property bool wide: !Theme.largest && root.width >= cells.count * (Theme.caption * 5.8 + root.gap)

    first: cells.itemAt(0)

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: root.gap
        columns: root.wide ? Math.max(1, cells.count) : 1
        rowSpacing: root.gap
        uniformCellWidths: true

        Repeater {
            id: cells

            model: root.choices.rows

            LikertCell {
                required property string choice
                required chosen
                required property string label

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: root.question.ref + "." + choice
                text: label
                upright: root.wide

                onClicked: root.choices.toggle(choice)
            }
        }
    }

    NoAnswerButton {
        choices: root.choices
        name: root.question.ref
        visible: root.question.optional && root.choices.chosenWords !== ""
    }
}
