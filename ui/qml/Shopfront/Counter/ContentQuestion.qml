pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One question that nobody answered: the answer that is there for it, or that it is not for this office. */
Card {
    id: root

    required property bool narrow
    required property ContentQuestions questions

    aside: root.questions.line
    objectName: "content.question"
    spacing: Theme.gapM
    title: root.questions.title

    Button {
        icon: "arrow-left"
        objectName: "content.question.list"
        text: qsTr("All questions")
        visible: root.narrow

        onClicked: root.questions.choose("")
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("Of a question only words that our own texts have are kept. Choose the answer that is there for it, or have one written first.")
    }

    SearchField {
        Layout.fillWidth: true
        hint: qsTr("Words of the answer")
        label: qsTr("Find the answer")
        objectName: "content.question.search"
        text: root.questions.query

        onTextChanged: root.questions.look(text)
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.questions.answers

            ListRow {
                id: row

                required property string answer
                required line
                required title

                Layout.fillWidth: true
                caret: false
                icon: "chat-text"
                objectName: `content.question.answer.${row.answer}`
                status: qsTr("This answers it")
                statusTone: Theme.accentText

                onClicked: root.questions.answered(row.answer)
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Button {
        icon: "x"
        objectName: "content.question.notOurs"
        text: qsTr("It is not for us")

        onClicked: root.questions.notOurs()
    }
}
