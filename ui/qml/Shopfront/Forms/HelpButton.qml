import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* The way to a person, where a machine is not enough. */
Button {
    id: root

    required property QuestionModel question

    compact: true
    icon: "hand-waving"
    kind: Button.Choice
    objectName: root.question.ref + ".help"
    text: qsTr("Ask a person for help")
    visible: Theme.kiosk

    onClicked: root.question.askHelp()
}
