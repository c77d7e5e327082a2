pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* Somebody new: language and access needs first, then what for, then the name. */
Dialog {
    id: root

    readonly property FieldAdding adding: root.session.adding
    readonly property bool named: root.adding.service !== ""
    required property FieldSession session

    function send() {
        root.adding.person(who.text, phone.text)
    }

    firstFocus: services.search
    line: root.named ? qsTr("The name is sealed: nobody reads it without this laptop’s passphrase.") : qsTr("Language and needs first, then what they came for.")
    objectName: "field.personDialog"
    shown: root.session.dialog === "person"
    title: root.named ? root.adding.serviceTitle : qsTr("New person")

    actions: [
        Button {
            icon: "arrow-left"
            objectName: "field.new.back"
            text: qsTr("Something else")
            visible: root.named

            onClicked: {
                root.adding.chooseService("")(services.search as SearchField).focusBox()
            }
        },
        Button {
            keys: "Esc"
            objectName: "field.new.cancel"
            text: qsTr("Cancel")

            onClicked: root.session.dismiss()
        },
        Button {
            busy: root.adding.busy
            busyText: qsTr("Sealing")
            icon: "check"
            keys: qsTr("Enter")
            kind: Button.Primary
            objectName: "field.new.save"
            text: qsTr("Write it down")
            visible: root.named

            onClicked: root.send()
        }
    ]

    onDismissed: root.session.dismiss()
    onNamedChanged: if (root.shown && root.named)
        who.focusBox()
    onShownChanged: if (root.shown) {
        services.clear()
        who.text = ""
        phone.text = ""
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "field.new.problem"
        title: root.adding.problem
        visible: title !== ""
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "field.new.language"
        rows: root.adding.languageRows
        title: qsTr("Language")

        onChosen: value => root.adding.chooseLanguage(value)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "field.new.need"
        rows: root.adding.needRows
        title: qsTr("Needs")

        onChosen: value => root.adding.toggleNeed(value)
    }

    ServiceList {
        id: services

        Layout.fillWidth: true
        Layout.preferredHeight: FieldParts.dialogList
        choices: root.adding.choices
        name: "field.new"
        visible: !root.named

        onChosen: service => root.adding.chooseService(service)
    }

    Field {
        id: who

        Layout.fillWidth: true
        hint: qsTr("As they say it. It may stay empty.")
        label: qsTr("Name")
        objectName: "field.new.name"
        visible: root.named

        onSubmitted: root.send()
    }

    Field {
        id: phone

        Layout.fillWidth: true
        label: qsTr("Phone")
        objectName: "field.new.phone"
        visible: root.named

        onSubmitted: root.send()
    }
}
