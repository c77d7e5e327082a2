pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whether the answer answered it; where it did not, a person, and what comes near. */
ColumnLayout {
    id: root

    readonly property AnswerModel answer: root.kiosk.answer
    required property KioskModel kiosk
    property bool saidNo: false

    spacing: Theme.gap

    Divider {
        Layout.fillWidth: true
    }

    AppText {
        Layout.fillWidth: true
        heading: true
        objectName: "answer.question"
        step: AppText.Lead
        strong: true
        text: root.answer.judged === "" ? qsTr("Did this answer it?") : root.answer.judged === "yes" ? qsTr("Thank you for telling us.") : qsTr("Then a person can help you")
    }

    Seldom {
        wanted: root.answer.judged === ""

        GridLayout {
            columnSpacing: Theme.gap
            columns: 2
            rowSpacing: Theme.gapM
            uniformCellWidths: true

            Button {
                Layout.fillWidth: true
                compact: true
                icon: "check"
                objectName: "answer.yes"
                text: qsTr("Yes, it did")

                onClicked: root.answer.judge(true)
            }

            Button {
                Layout.fillWidth: true
                compact: true
                icon: "x"
                objectName: "answer.no"
                text: qsTr("No, it did not")

                onClicked: {
                    root.saidNo = true
                    root.answer.judge(false)
                }
            }
        }
    }

    Seldom {
        wanted: root.answer.judged === "no"

        ColumnLayout {
            spacing: Theme.gap

            // What was pressed is gone: who uses keys goes on here.
            Component.onCompleted: if (root.saidNo)
                person.take()

            MissingQuestion {
                id: person

                Layout.fillWidth: true
                kiosk: root.kiosk
                prominent: true
            }

            AppText {
                Layout.fillWidth: true
                heading: true
                step: AppText.Lead
                strong: true
                text: qsTr("Answers that come near")
                visible: root.answer.anyNear
            }

            AnswerRows {
                Layout.fillWidth: true
                model: root.answer.near
                name: "answer.near"

                onChosen: answer => root.answer.open(answer)
            }
        }
    }
}
