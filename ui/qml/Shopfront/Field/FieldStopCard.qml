pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Where this is, what has to be known, and what can be done now. */
Card {
    id: root

    readonly property FieldDay day: root.session.day
    readonly property bool here: root.day.state === "here"
    readonly property bool planned: root.day.state === "planned"
    required property FieldSession session

    objectName: "field.stop"

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        IconDisc {
            Layout.alignment: Qt.AlignTop
            icon: root.day.icon
            iconSize: size * 0.55
            size: Theme.body * 4
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapXs

            AppText {
                Layout.fillWidth: true
                objectName: "field.stop.title"
                personal: true
                step: AppText.Title2
                text: root.day.stopTitle
            }

            Told {
                text: root.day.stopLine
            }

            Told {
                icon: "translate"
                text: root.day.needs
            }

            Told {
                icon: "info"
                objectName: "field.stop.hint"
                text: root.day.hint
            }

            Told {
                icon: "house-line"
                objectName: "field.stop.address"
                text: [root.day.address, root.day.phone].filter(part => part !== "").join(" · ")
            }

            Told {
                icon: "note-pencil"
                text: root.day.about
            }

            Told {
                icon: "check-circle"
                objectName: "field.stop.status"
                text: root.here ? "" : root.day.status
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "field.problem"
        title: root.day.problem
        visible: title !== ""
    }

    Flow {
        Layout.fillWidth: true
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
            kind: root.here ? Button.Primary : Button.Secondary
            objectName: "field.person.new"
            text: qsTr("New person")
            visible: !root.day.isErrand && root.here

            onClicked: root.session.ask("person")
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
            text: qsTr("It is not over")
            visible: root.day.state === "done" || root.day.state === "skipped"

            onClicked: root.day.reopen()
        }
    }

    component Told: RowLayout {
        id: told

        property string icon
        property alias text: words.text

        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: words.text !== ""

        Icon {
            name: told.icon
            size: Theme.icon
            tone: Theme.inkSoft
            visible: told.icon !== ""
        }

        AppText {
            id: words

            Layout.fillWidth: true
            soft: true
        }
    }
}
