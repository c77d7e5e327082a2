pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The forms of whoever is at the counter: those that were sent, one to open by its code, one to begin. */
Card {
    id: root

    required property CounterForms forms

    spacing: Theme.gapS
    title: qsTr("Forms")
    titleIcon: "note-pencil"

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "counter.forms.problem"
        title: root.forms.problem
        visible: title !== ""

        LinkButton {
            objectName: "counter.forms.problem.read"
            text: qsTr("Close")

            onClicked: root.forms.dismissProblem()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: root.forms.accompanied !== ""

        Icon {
            name: "users"
            size: Theme.icon
            tone: Theme.humanText
        }

        AppText {
            Layout.fillWidth: true
            objectName: "counter.forms.accompanied"
            text: root.forms.accompanied
        }
    }

    Repeater {
        model: root.forms.sentRows

        ListRow {
            id: row

            required icon
            required last
            required line
            required property string reference
            required status
            required property string submission
            required title
            required property bool twice

            Layout.fillWidth: true
            objectName: "counter.sent." + row.reference
            statusTone: row.twice ? Theme.careText : Theme.accentText
            value: Theme.ltr(row.reference)

            onClicked: root.forms.choose(row.submission)

            Chip {
                icon: "warning"
                text: qsTr("Sent twice")
                tint: "care"
                visible: row.twice
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: root.forms.starts ? qsTr("No form of this ticket has been sent. If the citizen has a code, open theirs; else fill it in here together.") : qsTr("If the citizen has begun a form, their code opens it here as it stands.")
        visible: !root.forms.anySent
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Button {
            Layout.fillWidth: true
            icon: "qr-code"
            keys: "Ctrl O"
            objectName: "counter.forms.open"
            text: qsTr("Open by code")

            onClicked: root.forms.askCode()
        }

        Button {
            Layout.fillWidth: true
            busy: root.forms.busy && root.forms.dialog === ""
            busyText: qsTr("Opening")
            description: root.forms.service
            icon: "plus"
            keys: "Ctrl N"
            objectName: "counter.forms.begin"
            text: qsTr("Begin a form")
            visible: root.forms.starts

            onClicked: root.forms.begin()
        }
    }

    LinkButton {
        icon: "users"
        objectName: "counter.forms.companion"
        text: root.forms.accompanied === "" ? qsTr("Somebody helps this person") : qsTr("Change who helps")
        visible: root.forms.anybody

        onClicked: root.forms.askCompanion()
    }
}
