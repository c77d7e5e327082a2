import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* What can be done at a stop now. */
Flow {
    id: root

    readonly property FieldDay day: root.session.day
    readonly property bool here: root.day.state === "here"
    readonly property bool planned: root.day.state === "planned"
    required property FieldSession session

    spacing: Theme.gapS

    Button {
        icon: "map-pin"
        keys: "F5"
        kind: Button.Primary
        objectName: "field.arrive"
        text: qsTr("I am here")
        visible: root.planned

        onClicked: root.day.arrive()
    }

    Button {
        icon: "user-plus"
        keys: "F2"
        kind: root.here && root.session.person.chosen === "" ? Button.Primary : Button.Secondary
        objectName: "field.person.new"
        text: qsTr("New person")
        visible: !root.day.isErrand && root.here

        onClicked: root.session.ask("person")
    }

    Button {
        icon: "eye"
        keys: "F9"
        objectName: "field.saw"
        text: qsTr("What I saw")
        visible: root.here

        onClicked: root.session.turn("saw")
    }

    Button {
        icon: "check"
        keys: "F8"
        kind: root.here && root.day.isErrand ? Button.Primary : Button.Secondary
        objectName: "field.close"
        text: qsTr("Close stop")
        visible: root.here

        onClicked: root.session.ask("close")
    }

    Button {
        icon: "x"
        keys: "F7"
        objectName: "field.skip"
        text: qsTr("Leave it out")
        visible: root.planned

        onClicked: root.day.skip()
    }

    Button {
        icon: "arrow-counter-clockwise"
        keys: "F4"
        objectName: "field.reopen"
        text: qsTr("Open it again")
        visible: root.day.state === "done" || root.day.state === "skipped"

        onClicked: root.day.reopen()
    }
}
