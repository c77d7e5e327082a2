pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who came here, what for, and how it stands; below them what was written twice. */
Card {
    id: root

    readonly property FieldDay day: root.session.day
    required property FieldSession session
    readonly property bool wide: root.width > Theme.body * 35

    aside: root.day.peopleSoFar
    objectName: "field.people"
    spacing: 0
    title: qsTr("People here")
    titleIcon: "users-three"

    FieldPersonRow {
        Layout.fillWidth: true
        acts: false
        form: qsTr("Form")
        head: true
        name: qsTr("Person")
        service: qsTr("Came for")
        status: qsTr("State")
        visible: people.count > 0 && root.wide
        wide: root.wide
    }

    Repeater {
        id: people

        model: root.day.people

        FieldPersonRow {
            required icon
            required property int index
            required property string person
            required tone

            Layout.fillWidth: true
            objectName: "field.person." + index
            wide: root.wide

            onClicked: root.session.person.open(person)
        }
    }

    Repeater {
        model: root.day.versions

        FieldVersions {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM

            onTaken: (conflict, event) => root.day.settle(conflict, event)
        }
    }

    ColumnLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.margins: Theme.gapXl
        spacing: Theme.gapS

        Item {
            Layout.fillHeight: true
        }

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.day.isErrand ? "map-pin" : "users-three"
            size: Theme.iconLarge * 1.5
            tone: Theme.accentText
            weight: "duotone"
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            strong: true
            text: root.day.isErrand ? qsTr("Nobody to meet here") : root.day.state === "here" ? qsTr("Room for the next person") : root.day.state === "planned" ? qsTr("You are not here yet") : people.count > 0 ? qsTr("That was all") : qsTr("Nobody was met here")
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            soft: true
            step: AppText.Caption
            text: root.day.isErrand ? "" : root.day.state === "here" ? qsTr("Press F2. Language and access needs first, so that nobody is asked twice.") : root.day.state === "planned" ? qsTr("Press F5 when you have arrived.") : ""
            visible: text !== ""
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
