pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* Before a call: in which language, and with what needs; or what there is while there is no network. */
Dialog {
    id: root

    readonly property FieldHelp helping: root.session.helping
    required property FieldSession session

    firstFocus: root.helping.connected ? join : close
    line: root.helping.connected ? qsTr("Somebody at the office joins on this screen once the person beside you says yes.") : qsTr("A call needs a network. It is never made later by itself.")
    objectName: "field.helpDialog"
    rim: "human"
    shown: root.session.dialog === "help" && root.helping.model.part === "choose"
    title: root.helping.connected ? qsTr("Call a helper at the office") : qsTr("There is no network now")

    actions: [
        Button {
            id: close

            keys: "Esc"
            objectName: "field.help.close"
            text: qsTr("Not now")

            onClicked: root.session.dismiss()
        },
        Button {
            id: join

            icon: "chats-circle"
            kind: Button.Primary
            objectName: "field.help.join"
            text: qsTr("They join here")
            visible: root.helping.connected

            onClicked: root.helping.call(false)
        }
    ]

    onDismissed: root.session.dismiss()

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "field.help.problem"
        title: root.helping.model.problem
        visible: title !== ""
    }

    StepRow {
        Layout.fillWidth: true
        hint: qsTr("Any telephone reaches it in its opening hours.")
        icon: "phone-call"
        objectName: "field.help.phone"
        text: qsTr("Ring the office: %1").arg(Theme.ltr(root.helping.phone))
        visible: !root.helping.connected && root.helping.phone !== ""
    }

    Button {
        Layout.fillWidth: true
        icon: "note-pencil"
        keys: "Ctrl M"
        objectName: "field.help.note"
        text: qsTr("Keep the question as a note about %1").arg(root.session.person.name)
        visible: !root.helping.connected && root.session.person.chosen !== ""

        onClicked: root.session.ask("note")
    }

    StepRow {
        Layout.fillWidth: true
        hint: qsTr("The bar above says when there is one.")
        icon: "clock-clockwise"
        text: qsTr("Press F3 again as soon as there is a network.")
        visible: !root.helping.connected
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "field.help.language"
        rows: root.helping.languageRows
        title: qsTr("Language")
        visible: root.helping.connected

        onChosen: value => root.helping.chooseLanguage(value)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "field.help.need"
        rows: root.helping.needRows
        title: qsTr("Needs")
        visible: root.helping.connected

        onChosen: value => root.helping.toggleNeed(value)
    }

    Button {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        icon: "phone-call"
        objectName: "field.help.ring"
        text: qsTr("They ring back instead, on a telephone")
        visible: root.helping.connected

        onClicked: root.helping.call(true)
    }
}
