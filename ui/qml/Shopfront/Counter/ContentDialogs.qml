pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* What is asked on the content page: why, why not, and the page to look at. */
Item {
    id: root

    required property ContentModel amending
    property Item behind: null

    ContentReasonDialog {
        amending: root.amending
        anchors.fill: parent
        behind: root.behind
        label: qsTr("Why is it to be changed?")
        line: qsTr("A second officer sees the difference and approves it. Nothing is shown otherwise before.")
        name: "propose"
        title: qsTr("Propose the change")
        verb: qsTr("Propose it")

        onDone: reason => root.amending.editor.propose(reason)
    }

    ContentReasonDialog {
        amending: root.amending
        anchors.fill: parent
        behind: root.behind
        label: qsTr("What is to be mended first?")
        line: qsTr("Who proposed it can take it up again from the history.")
        name: "back"
        title: qsTr("Send it back")
        verb: qsTr("Send back")

        onDone: reason => root.amending.sendBack(reason)
    }

    ContentPreviewDialog {
        amending: root.amending
        anchors.fill: parent
        behind: root.behind
    }

    ContentKeysDialog {
        amending: root.amending
        anchors.fill: parent
        behind: root.behind
    }
}
