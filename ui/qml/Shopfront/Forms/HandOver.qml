import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Let the helper type this answer, or take that back. */
ColumnLayout {
    id: root

    required property QuestionModel question

    spacing: Theme.gapS

    AppText {
        Layout.fillWidth: true
        objectName: root.question.ref + ".handed"
        strong: true
        text: root.question.typistLine
        tone: Theme.humanText
        visible: text !== ""
    }

    Button {
        Layout.fillWidth: Theme.largest
        compact: true
        description: root.question.label
        icon: root.question.typistLine === "" ? "keyboard" : "arrow-counter-clockwise"
        kind: Button.Choice
        objectName: root.question.ref + ".hand"
        text: root.question.typist

        onClicked: root.question.hand()
    }
}
