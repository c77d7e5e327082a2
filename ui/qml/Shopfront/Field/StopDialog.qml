pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* A stop that was not planned: when, what kind, and where or whom. */
Dialog {
    id: root

    readonly property FieldAdding adding: root.session.adding
    required property FieldSession session
    readonly property bool visit: root.adding.kind === "visit"

    function send() {
        root.adding.stop(at.text, where.text, root.visit ? address.text : "", about.text)
    }

    firstFocus: at
    line: root.visit ? qsTr("Whom you visit is sealed: only you and the office can read it.") : qsTr("The place is shown as it is. Write no name of a person here.")
    objectName: "field.stopDialog"
    shown: root.session.dialog === "stop"
    title: qsTr("Add a stop on %1").arg(root.session.day.title)

    actions: [
        Button {
            keys: "Esc"
            objectName: "field.adding.cancel"
            text: qsTr("Cancel")

            onClicked: root.session.dismiss()
        },
        Button {
            busy: root.adding.busy
            busyText: qsTr("Sealing")
            icon: "plus"
            keys: qsTr("Enter")
            kind: Button.Primary
            objectName: "field.adding.save"
            text: qsTr("Add it")

            onClicked: root.send()
        }
    ]

    onDismissed: root.session.dismiss()
    onShownChanged: if (root.shown) {
        for (const box of [at, where, address, about])
            box.text = ""
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "field.adding.problem"
        title: root.adding.problem
        visible: title !== ""
    }

    Field {
        id: at

        Layout.fillWidth: true
        boxWidth: Theme.body * 8
        hint: qsTr("Such as 09:30")
        label: qsTr("Time")
        objectName: "field.adding.at"

        onSubmitted: root.send()
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "field.adding.kind"
        rows: root.adding.kindRows
        title: qsTr("What kind of stop")

        onChosen: value => root.adding.chooseKind(value)
    }

    Field {
        id: where

        Layout.fillWidth: true
        label: root.visit ? qsTr("Whom you visit") : qsTr("Place")
        objectName: "field.adding.title"

        onSubmitted: root.send()
    }

    Field {
        id: address

        Layout.fillWidth: true
        label: qsTr("Address")
        objectName: "field.adding.address"
        visible: root.visit

        onSubmitted: root.send()
    }

    Field {
        id: about

        Layout.fillWidth: true
        label: root.visit ? qsTr("What it is about") : qsTr("What to know about the place")
        objectName: "field.adding.about"

        onSubmitted: root.send()
    }
}
