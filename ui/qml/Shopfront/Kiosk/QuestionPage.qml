pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One question of a life event, and why it is asked. */
KioskPage {
    id: root

    readonly property LifeEventModel event: root.kiosk.lifeEvent
    readonly property int number: root.event.number

    function takeFirst() {
        const first = answers.itemAt(0) as RadioRow
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason)
    }

    objectName: "question"

    actions: [
        Button {
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 1 : 0
            icon: "arrow-left"
            objectName: "question.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            id: further

            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            icon: "arrow-right"
            iconAtEnd: true
            kind: Button.Primary
            objectName: "question.continue"
            text: qsTr("Continue")

            onClicked: {
                root.event.goOn()
                if (root.event.problem !== "")
                    errors.take()
            }
        }
    ]

    // The next question takes the place of this one on the same page.
    onNumberChanged: {
        root.toTop()
        if (further.visualFocus)
            Qt.callLater(root.takeFirst)
    }

    ErrorSummary {
        id: errors

        Layout.fillWidth: true
        entries: root.event.problem === "" ? [] : [root.event.problem]
        objectName: "question.errors"

        onEntryChosen: root.takeFirst()
    }

    ProgressSegments {
        Layout.fillWidth: true
        current: root.event.number
        subject: root.event.title
        text: root.event.counted
        total: root.event.questions
    }

    PageTitle {
        Layout.fillWidth: true
        lead: root.event.help
        objectName: "question.title"
        step: AppText.Title2
        text: root.event.question
    }

    Repeater {
        id: answers

        model: root.event.choices

        RadioRow {
            required property string choice
            required property bool chosen
            required property string label

            Layout.fillWidth: true
            checked: chosen
            objectName: "question." + choice
            text: label

            onClicked: root.event.choose(choice)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Icon {
            name: "lock"
            tone: Theme.inkSoft
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: qsTr("Your answers stay on this screen.")
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
