pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Questions that nobody answered on the left; on the right what becomes of the one that is looked at. */
RowLayout {
    id: root

    required property ContentModel amending
    required property bool narrow
    readonly property ContentQuestions questions: root.amending.questions

    spacing: Theme.gap

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "check-circle"
        line: qsTr("Where a citizen finds no answer and lets us know, the words of ours that they used come here.")
        objectName: "content.questions.none"
        title: qsTr("No question waits for an answer")
        visible: root.questions.count === 0
    }

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: DeskParts.listColumn
        visible: root.questions.count > 0 && (!root.narrow || !root.questions.any)

        ScrollBody {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.questions.rows

                ListRow {
                    id: row

                    required property bool chosen
                    required property string count
                    required line
                    required property string question
                    required title

                    Accessible.selected: row.chosen
                    Layout.fillWidth: true
                    icon: "question"
                    objectName: `content.question.${row.question}`
                    status: row.chosen ? qsTr("Chosen") : ""
                    statusTone: Theme.accentText
                    value: row.count

                    onClicked: root.questions.choose(row.question)
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }

    ContentQuestion {
        Layout.fillHeight: true
        Layout.fillWidth: true
        narrow: root.narrow
        questions: root.questions
        visible: root.questions.any
    }

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: root.questions.count > 0
        Layout.preferredWidth: DeskParts.listColumn
        objectName: "content.judged"
        title: qsTr("Answers that did not help everybody")
        visible: judged.count > 0 && !root.questions.any && !root.narrow

        ScrollBody {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                id: judged

                model: root.questions.judged

                ListRow {
                    required line
                    required title

                    Layout.fillWidth: true
                    interactive: false
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
