pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* While it rings: what is so, as honestly as it is known; and a number to be rung back on. */
Dialog {
    id: root

    readonly property bool asksNumber: root.help.part === "callback"
    readonly property HelpModel help: root.session.helping.model
    required property FieldSession session

    firstFocus: root.asksNumber ? number : on
    line: root.help.line
    objectName: "field.helpCalling"
    rim: "human"
    shown: root.session.dialog === "help" && (root.help.part === "calling" || root.asksNumber)
    title: root.help.title

    actions: [
        Button {
            icon: "x"
            objectName: "field.help.withdraw"
            text: qsTr("Stop calling")
            visible: !root.asksNumber

            onClicked: root.help.withdraw()
        },
        Button {
            id: on

            icon: "arrow-left"
            keys: "Esc"
            kind: Button.Primary
            objectName: "field.help.carryOn"
            text: qsTr("Go on meanwhile")
            visible: !root.asksNumber

            onClicked: root.session.dismiss()
        },
        Button {
            icon: "arrow-left"
            objectName: "field.help.number.back"
            text: qsTr("Back")
            visible: root.asksNumber

            onClicked: root.help.view("talk")
        },
        Button {
            icon: "phone-call"
            keys: qsTr("Enter")
            kind: Button.Primary
            objectName: "field.help.number.leave"
            text: qsTr("Ring this number")
            visible: root.asksNumber

            onClicked: root.help.leaveNumber(number.text)
        }
    ]

    onAsksNumberChanged: if (root.asksNumber)
        Qt.callLater(number.focusBox)
    onDismissed: root.session.dismiss()

    Connections {
        function onWiped() {
            number.text = ""
        }

        target: root.help
    }

    Field {
        id: number

        Layout.fillWidth: true
        digits: true
        error: root.help.problem
        label: qsTr("Phone number")
        maximumLength: 40
        objectName: "field.help.number"
        visible: root.asksNumber

        onSubmitted: root.help.leaveNumber(number.text)
    }

    Repeater {
        model: root.help.facts

        StepRow {
            required property string sign
            required property string words

            Layout.fillWidth: true
            icon: sign
            text: words
            visible: !root.asksNumber
        }
    }

    Button {
        Layout.fillWidth: true
        icon: "phone-call"
        objectName: "field.help.callback"
        text: qsTr("They ring back instead, on a telephone")
        visible: !root.asksNumber && root.help.offersCallback

        onClicked: root.help.view("callback")
    }
}
