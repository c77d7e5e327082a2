pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* The office's answers, all of them on this laptop: found by words, read in any language. */
FocusScope {
    id: root

    required property FieldAnswers answers

    function focusBox() {
        box.focusBox()
    }

    onVisibleChanged: if (root.visible)
        box.focusBox()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Card {
            Layout.fillHeight: true
            Layout.maximumWidth: FieldParts.listColumn * 1.2
            Layout.minimumWidth: FieldParts.listColumn
            spacing: Theme.gapS

            SearchField {
                id: box

                Layout.fillWidth: true
                focus: true
                hint: qsTr("Say it in your own words")
                label: qsTr("Find an answer")
                objectName: "field.answers.search"

                onTextChanged: root.answers.look(box.text)
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                text: qsTr("Nothing fits exactly")
                visible: rows.count > 0 && !root.answers.sure
            }

            ScrollBody {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    id: rows

                    model: root.answers.rows

                    ListRow {
                        required property string answer
                        required property bool chosen
                        required property int index
                        required last
                        required line
                        required title

                        Layout.fillWidth: true
                        icon: chosen ? "check-circle" : "file-text"
                        objectName: "field.answer." + index

                        onClicked: root.answers.choose(answer)
                    }
                }

                EmptyState {
                    Layout.fillWidth: true
                    icon: "magnifying-glass"
                    line: box.text.trim() === "" ? qsTr("All answers of the office are on this laptop.") : qsTr("Try other words.")
                    title: box.text.trim() === "" ? qsTr("Ask as the person asked you") : qsTr("No answer fits these words")
                    visible: rows.count === 0
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }

        Card {
            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: root.answers.title !== ""

            ChoiceFlow {
                Layout.fillWidth: true
                name: "field.answers.language"
                rows: root.answers.languageRows
                title: qsTr("Read it in")

                onChosen: value => root.answers.read(value)
            }

            ScrollBody {
                Layout.fillHeight: true
                Layout.fillWidth: true

                AppText {
                    Layout.fillWidth: true
                    objectName: "field.answers.title"
                    step: AppText.Title2
                    text: root.answers.title
                }

                AppText {
                    Layout.fillWidth: true
                    objectName: "field.answers.body"
                    step: AppText.Lead
                    text: root.answers.body
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }

        Item {
            Layout.fillWidth: true
            visible: root.answers.title === ""
        }
    }
}
