import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The pages of the laptop beside each other. */
TabBar {
    id: root

    required property bool narrow
    required property bool roomy
    required property FieldSession session
    required property bool sideShown

    signal sideAsked(bool shown)

    TabItem {
        keys: "Ctrl 1"
        keysShown: root.roomy
        objectName: "field.tab.today"
        selected: root.session.page === "today" && !(root.narrow && root.sideShown)
        text: qsTr("Today")

        onClicked: {
            root.sideAsked(false)
            root.session.turn("today")
        }
    }

    TabItem {
        keys: "Ctrl 2"
        keysShown: root.roomy
        objectName: "field.tab.forms"
        selected: root.session.page === "forms"
        text: qsTr("Forms")

        onClicked: root.session.turn("forms")
    }

    TabItem {
        keys: "Ctrl 3"
        keysShown: root.roomy
        objectName: "field.tab.answers"
        selected: root.session.page === "answers"
        text: qsTr("Answers")

        onClicked: root.session.turn("answers")
    }

    TabItem {
        keys: "Ctrl 4"
        keysShown: root.roomy
        objectName: "field.tab.saw"
        selected: root.session.page === "saw"
        text: qsTr("What I saw")

        onClicked: root.session.turn("saw")
    }

    TabItem {
        keys: "Ctrl 5"
        keysShown: root.roomy
        objectName: "field.tab.road"
        selected: root.session.page === "road"
        text: qsTr("The road")

        onClicked: root.session.turn("road")
    }

    TabItem {
        objectName: "field.tab.kept"
        selected: root.session.page === "today" && root.sideShown
        text: qsTr("Kept here")
        visible: root.narrow

        onClicked: {
            root.session.turn("today")
            root.sideAsked(true)
        }
    }

    Item {
        Layout.fillWidth: true
    }
}
