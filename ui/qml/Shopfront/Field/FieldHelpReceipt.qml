pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* It is over: who helped, from when to when, what they saw and typed, and where to complain. Then it is forgotten. */
Dialog {
    id: root

    readonly property HelpModel help: root.session.helping.model
    required property FieldSession session

    firstFocus: done
    line: root.help.line
    objectName: "field.helpReceipt"
    rim: "human"
    shown: root.session.dialog === "help" && root.help.part === "receipt"
    title: root.help.title

    actions: Button {
        id: done

        icon: "check"
        keys: qsTr("Enter")
        kind: Button.Primary
        objectName: "field.help.receipt.done"
        text: qsTr("Back to the page")

        onClicked: root.help.done()
    }

    onDismissed: root.session.dismiss()

    Repeater {
        model: root.help.facts

        StepRow {
            required property string sign
            required property string words

            Layout.fillWidth: true
            icon: sign
            text: words
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        step: AppText.Title3
        text: qsTr("Next time you can do this yourself")
        visible: root.help.learned
    }

    Repeater {
        model: root.help.lessons

        StepRow {
            required property string body
            required property string title

            Layout.fillWidth: true
            hint: body
            icon: "student"
            text: title
        }
    }
}
