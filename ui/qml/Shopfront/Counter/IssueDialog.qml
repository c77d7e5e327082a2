pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A ticket from the counter: what is told of the person, then the service, which gives it. */
Dialog {
    id: root

    readonly property bool adding: root.model.dialog === "add"
    required property CounterModel model

    firstFocus: services.search
    line: root.adding ? qsTr("The same visit: its place, language and needs are kept.") : qsTr("Say what is to be known, then choose the service: that gives the ticket.")
    objectName: "counter.issueDialog"
    shown: root.adding || root.model.dialog === "issue"
    title: root.adding ? qsTr("Another service for %1").arg(Theme.ltr(root.model.desk.label)) : qsTr("Give a ticket")

    actions: [
        Button {
            keys: "Ctrl R"
            objectName: "counter.issue.paper"
            text: qsTr("A ticket of a paper day…")
            visible: !root.adding

            onClicked: root.model.open("paper")
        },
        Button {
            id: close

            keys: "Esc"
            objectName: "counter.issue.close"
            text: qsTr("Give none")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()
    onShownChanged: if (shown)
        services.clear()

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "counter.reception.problem"
        title: root.model.reception.problem
        visible: title !== ""
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "counter.issue.language"
        rows: root.model.reception.languageRows
        title: qsTr("Language")
        visible: !root.adding

        onChosen: value => root.model.reception.chooseLanguage(value)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "counter.issue.need"
        rows: root.model.reception.needRows
        title: qsTr("Needs")
        visible: !root.adding

        onChosen: value => root.model.reception.toggleNeed(value)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "counter.issue.priority"
        rows: root.model.reception.priorityRows
        title: qsTr("Priority")
        visible: !root.adding

        onChosen: value => root.model.reception.choosePriority(value)
    }

    ServiceList {
        id: services

        Layout.fillWidth: true
        Layout.preferredHeight: root.adding ? DeskParts.dialogList : Theme.body * 15
        choices: root.model.choices
        name: "counter.issue"

        onChosen: service => root.model.reception.issue(service)
    }
}
