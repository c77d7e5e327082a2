pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One amendment: who wants what and why, each place as it is and as it would be, and the answer to it. */
Card {
    id: root

    required property ContentModel amending
    required property string name
    required property bool narrow
    readonly property ContentReview review: root.amending.review

    spacing: Theme.gapM
    title: root.review.title

    Repeater {
        model: root.review.steps

        AppText {
            required text

            Layout.fillWidth: true
            soft: true
        }
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.review.diff

            ContentDiff {
                Layout.fillHeight: false
                Layout.fillWidth: true
                narrow: root.narrow
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("You proposed this yourself. Somebody else has to approve it.")
        visible: root.review.canWithdraw
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Button {
            icon: "check"
            kind: Button.Primary
            objectName: `content.${root.name}.approve`
            text: qsTr("Approve")
            visible: root.review.canApprove

            onClicked: root.review.approve()
        }

        Button {
            icon: "arrow-u-up-left"
            objectName: `content.${root.name}.back`
            text: qsTr("Send back…")
            visible: root.review.canApprove

            onClicked: root.amending.ask("back")
        }

        Button {
            icon: "x"
            objectName: `content.${root.name}.withdraw`
            text: qsTr("Withdraw")
            visible: root.review.canWithdraw

            onClicked: root.review.withdraw()
        }

        Button {
            icon: "eye"
            objectName: `content.${root.name}.preview`
            text: qsTr("See the page")
            visible: root.review.hasPage

            onClicked: root.amending.ask("preview")
        }

        Button {
            icon: "arrow-counter-clockwise"
            objectName: `content.${root.name}.undo`
            text: qsTr("Undo")
            visible: root.review.canUndo

            onClicked: root.review.undo()
        }

        Button {
            icon: "note-pencil"
            objectName: `content.${root.name}.reopen`
            text: qsTr("Take it up again")
            visible: root.review.canReopen

            onClicked: root.amending.reopen()
        }

        Button {
            icon: "arrow-left"
            objectName: `content.${root.name}.list`
            text: qsTr("Back to the list")
            visible: root.narrow

            onClicked: root.review.choose("")
        }
    }
}
