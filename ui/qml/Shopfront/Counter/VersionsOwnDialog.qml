pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* None of the versions: a time, a service or a purpose of one's own. */
Dialog {
    id: root

    required property CounterModel model
    readonly property string own: root.versions.own
    readonly property VersionsModel versions: root.model.versions

    firstFocus: root.own === "time" ? box : root.own === "service" ? services.search : null
    line: qsTr("All versions stay in the record; from now on everybody sees what you choose here.")
    objectName: "versions.ownDialog"
    shown: root.versions.dialog === "own"
    title: root.versions.title

    actions: [
        Button {
            keys: "Esc"
            objectName: "versions.own.cancel"
            text: qsTr("Cancel")

            onClicked: root.versions.dismiss()
        },
        Button {
            kind: Button.Primary
            objectName: "versions.own.do"
            text: qsTr("This time")
            visible: root.own === "time"

            onClicked: root.versions.write(box.text)
        }
    ]

    onDismissed: root.versions.dismiss()
    onShownChanged: if (root.shown) {
        box.text = root.versions.draft
        services.clear()
    }

    Field {
        id: box

        Layout.fillWidth: true
        error: root.versions.problem
        hint: qsTr("Year, month and day, then the time, as in %1").arg(Theme.ltr("2026-11-26 10:30"))
        label: qsTr("When it is to be")
        maximumLength: 35
        objectName: "versions.own.time"
        visible: root.own === "time"

        onSubmitted: root.versions.write(box.text)
    }

    ServiceList {
        id: services

        Layout.fillWidth: true
        Layout.preferredHeight: DeskParts.dialogList
        choices: root.model.choices
        name: "versions.own.service"
        visible: root.own === "service"

        onChosen: service => root.versions.write(service)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "versions.own.profile"
        rows: root.versions.choices
        title: qsTr("What the desk is for")
        visible: root.own === "profile"

        onChosen: value => root.versions.write(value)
    }
}
