pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A form that was sent: how far it is, and what moves it on. */
Dialog {
    id: root

    required property CounterForms forms
    readonly property var icons: ({
            "start": "briefcase",
            "ask": "warning",
            "decide": "check-circle",
            "withdraw": "x-circle",
            "reopen": "arrow-counter-clockwise"
        })
    readonly property var words: ({
            "start": qsTr("Start work on it"),
            "ask": qsTr("Something is missing"),
            "decide": qsTr("It is decided"),
            "withdraw": qsTr("Withdrawn by the citizen"),
            "reopen": qsTr("Open it again")
        })

    firstFocus: close
    line: root.forms.chosenLine
    objectName: "counter.stepDialog"
    shown: root.forms.dialog === "step"
    title: Theme.ltr(root.forms.chosenReference)

    actions: [
        Button {
            id: close

            keys: "Esc"
            objectName: "counter.step.close"
            text: qsTr("Close")

            onClicked: root.forms.dismiss()
        }
    ]

    onDismissed: root.forms.dismiss()

    AppText {
        Layout.fillWidth: true
        step: AppText.Lead
        strong: true
        text: root.forms.chosenTitle
    }

    AppText {
        Layout.fillWidth: true
        objectName: "counter.step.status"
        text: root.forms.chosenStatus
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Care
        line: qsTr("It went on at two places, and both were sent. The first counts. Whoever decides reads both.")
        objectName: "counter.step.twice"
        title: qsTr("Sent twice, with different answers")
        visible: root.forms.chosenTwice
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "counter.step.problem"
        title: root.forms.stepProblem
        visible: title !== ""
    }

    AppText {
        Layout.fillWidth: true
        objectName: "counter.step.erased"
        soft: !root.forms.chosenErased
        text: root.forms.chosenErased ? root.forms.erasing.done : root.forms.erasing.until
        visible: text !== ""
    }

    Repeater {
        model: root.forms.chosenVerbs

        FormVerb {
            required property string modelData

            Layout.fillWidth: true
            icon: root.icons[modelData]
            live: root.shown
            objectName: "counter.step." + modelData
            text: root.words[modelData]

            onClicked: root.forms.step(modelData)
        }
    }

    Button {
        Layout.fillWidth: true
        icon: "trash"
        keys: "Ctrl Del"
        kind: Button.Grave
        objectName: "counter.step.erase"
        text: qsTr("Erase what was written in it")
        visible: !root.forms.chosenErased

        onClicked: root.forms.askErase()
    }

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.shown && !root.forms.chosenErased
        sequence: "Ctrl+Del"

        onActivated: root.forms.askErase()
    }
}
