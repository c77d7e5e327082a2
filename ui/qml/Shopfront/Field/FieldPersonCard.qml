pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One person: what is known, with who wrote it and when; notes; papers. */
Card {
    id: root

    readonly property FieldCase person: root.session.person
    required property FieldSession session

    objectName: "field.case"
    spacing: Theme.gapM

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Button {
            icon: "arrow-left"
            keys: "Esc"
            objectName: "field.case.back"
            text: qsTr("Everybody here")

            onClicked: root.person.open("")
        }

        Item {
            Layout.fillWidth: true
        }

        Button {
            icon: root.person.state === "open" ? "check" : "arrow-counter-clockwise"
            keys: "F6"
            objectName: "field.case.finish"
            text: root.person.state === "open" ? qsTr("They are done") : qsTr("They are back")

            onClicked: root.person.finish()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            objectName: "field.case.name"
            personal: true
            step: AppText.Title3
            text: root.person.name
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: [root.person.line, root.person.needs, root.person.erased ? "" : root.person.status].filter(part => part !== "").join(" · ")
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        title: root.person.problem
        visible: title !== ""
    }

    Banner {
        Layout.fillWidth: true
        icon: "trash"
        kind: Banner.Note
        objectName: "field.case.erased"
        title: root.person.status
        visible: root.person.erased
    }

    FieldPersonActions {
        Layout.fillWidth: true
        session: root.session
        visible: !root.person.erased
    }

    Repeater {
        id: versions

        model: root.session.day.versions

        FieldVersions {
            required property string subject

            Layout.fillWidth: true
            visible: subject === "case/" + root.person.chosen

            onTaken: (conflict, event) => root.session.day.settle(conflict, event)
        }
    }

    FieldKnown {
        Layout.fillWidth: true
        papers: root.session.papers
        person: root.person
    }

    Item {
        Layout.fillHeight: true
    }
}
