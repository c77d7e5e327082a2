pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One observation in its words, and the answer that everybody will read. */
Card {
    id: root

    readonly property bool answered: root.reports.state === "answered"
    readonly property string chosen: root.reports.chosen
    required property SawReports reports

    signal undoAsked

    function publish() {
        root.reports.answer(answer.said, answer.did, answer.by)
    }

    spacing: Theme.gapM

    onAnsweredChanged: answer.clear()
    onChosenChanged: answer.clear()

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gapM

        AppText {
            Layout.fillWidth: true
            objectName: "saw.report.words"
            personal: true
            step: AppText.Title3
            text: root.reports.words
        }

        AppText {
            Layout.fillWidth: true
            objectName: "saw.report.line"
            soft: true
            text: root.reports.line
        }

        Divider {
            Layout.fillWidth: true
        }

        Banner {
            Layout.fillWidth: true
            kind: Banner.Mend
            objectName: "saw.report.problem"
            title: root.reports.problem
            visible: title !== ""
        }

        Banner {
            Layout.fillWidth: true
            kind: Banner.Done
            line: root.reports.did
            objectName: "saw.report.published"
            title: root.reports.said
            visible: root.answered
        }

        Banner {
            Layout.fillWidth: true
            kind: Banner.Calm
            line: qsTr("It is done without an answer. You can still write one, or open it again.")
            objectName: "saw.report.done"
            title: qsTr("Done")
            visible: root.reports.state === "done"
        }

        SawAnswer {
            id: answer

            Layout.fillWidth: true
            name: root.reports.name
            visible: !root.answered

            onSubmitted: root.publish()
            onUndoAsked: root.undoAsked()
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gapS

        Button {
            icon: "chat-text"
            keys: "F8"
            kind: Button.Primary
            objectName: "saw.answer.publish"
            text: qsTr("Publish the answer")
            visible: !root.answered

            onClicked: root.publish()
        }

        Button {
            icon: root.reports.state === "done" ? "arrow-counter-clockwise" : "check"
            keys: "F6"
            objectName: "saw.answer.settle"
            text: root.reports.state === "done" ? qsTr("Open it again") : qsTr("Done, no answer needed")
            visible: !root.answered

            onClicked: root.reports.settle()
        }

        Button {
            icon: "arrow-counter-clockwise"
            keys: "F7"
            objectName: "saw.answer.withdraw"
            text: qsTr("Take the answer back")
            visible: root.answered

            onClicked: root.reports.withdraw()
        }
    }
}
