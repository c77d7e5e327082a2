pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What was written in a form is erased for good: first why, then a second look. */
Dialog {
    id: root

    readonly property bool asks: root.erasing.reason === ""
    readonly property FormErasing erasing: root.forms.erasing
    required property CounterForms forms

    firstFocus: keep
    line: root.asks ? qsTr("Why is what was written in this form to be erased?") : qsTr("This cannot be taken back. Compare the reference with the paper first.")
    objectName: "counter.eraseDialog"
    rim: "mend"
    shown: root.forms.dialog === "erase"
    title: root.asks ? Theme.ltr(root.forms.chosenReference) : qsTr("Erase %1 for good?").arg(Theme.ltr(root.forms.chosenReference))

    actions: [
        Button {
            id: keep

            keys: "Esc"
            objectName: "counter.erase.keep"
            text: qsTr("Keep it")

            onClicked: root.forms.dismiss()
        },
        Button {
            busy: root.forms.busy
            busyText: qsTr("Erasing")
            icon: "trash"
            keys: "Ctrl Del"
            kind: Button.Grave
            objectName: "counter.erase.now"
            text: qsTr("Erase for good")
            visible: !root.asks

            onClicked: root.forms.erase()
        }
    ]

    onDismissed: root.forms.dismiss()

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.shown && !root.asks
        sequence: "Ctrl+Del"

        onActivated: root.forms.erase()
    }

    AppText {
        Layout.fillWidth: true
        step: AppText.Lead
        strong: true
        text: root.forms.chosenTitle
    }

    AppText {
        Layout.fillWidth: true
        text: root.forms.chosenLine
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "counter.erase.problem"
        title: root.forms.stepProblem
        visible: title !== ""
    }

    Repeater {
        model: [["asked", qsTr("The person whom it is about asked for it")], ["mistake", qsTr("It was sent by mistake")], ["order", qsTr("A law or a court says so")]]

        FormVerb {
            required property var modelData

            Layout.fillWidth: true
            live: root.shown && root.asks
            objectName: "counter.erase." + modelData[0]
            text: modelData[1]
            visible: root.asks

            onClicked: root.erasing.choose(modelData[0])
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: "counter.erase.what"
        strong: true
        text: root.erasing.what
        visible: !root.asks
    }

    AppText {
        Layout.fillWidth: true
        text: qsTr("Deleted on every machine of the office, and at the central service. Machines that are away delete it when they are back.")
        visible: !root.asks
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("It stays written down that there was a form, when, and that you erased it, because %1.").arg(root.erasing.why)
        visible: !root.asks
    }
}
