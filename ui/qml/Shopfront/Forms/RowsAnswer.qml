import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One answer of a few, or several, each on a row. */
Answer {
    id: root

    readonly property ChoicesPart choices: root.question.part as ChoicesPart

    first: rows.firstRow

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: qsTr("Choose all that apply")
        visible: root.choices.many
    }

    ChoiceColumn {
        id: rows

        Layout.fillWidth: true
        choices: root.choices
        name: root.question.ref
    }

    NoAnswerButton {
        choices: root.choices
        name: root.question.ref
        visible: root.question.optional && !root.choices.many && root.choices.chosenWords !== ""
    }
}
