pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The line of the day, from top to bottom; other days by the arrows. */
Card {
    id: root

    required property FieldDay day
    required property FieldSession session

    Accessible.name: root.day.title
    objectName: "field.stops"
    spacing: Theme.gapS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Icon {
            name: "calendar-blank"
            size: Theme.icon * 1.2
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            objectName: "field.day"
            step: AppText.Lead
            text: root.day.title
        }

        Turn {
            by: -1
            icon: "caret-left"
            keys: "Ctrl PgUp"
            objectName: "field.day.before"
            text: qsTr("The day before")
        }

        Turn {
            by: 1
            icon: "caret-right"
            keys: "Ctrl PgDn"
            objectName: "field.day.after"
            text: qsTr("The next day")
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: !root.day.isToday || root.day.summary !== ""

        AppText {
            Layout.fillWidth: true
            objectName: "field.day.summary"
            soft: true
            step: AppText.Caption
            text: root.day.summary
        }

        LinkButton {
            keys: "Ctrl Home"
            objectName: "field.day.today"
            text: qsTr("Back to today")
            visible: !root.day.isToday

            onClicked: root.day.turn(0)
        }
    }

    EmptyState {
        Layout.fillWidth: true
        icon: "calendar-blank"
        line: qsTr("The plan comes from the office when there is a network. Ctrl N adds your own stop.")
        objectName: "field.stops.none"
        title: qsTr("No stops on this day")
        visible: rows.count === 0
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: rows

            model: root.day.stops

            FieldStopRow {
                Layout.fillWidth: true
                objectName: "field.stop." + index

                onClicked: {
                    root.session.person.open("")
                    root.day.choose(stop)
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Button {
        Layout.fillWidth: true
        // Apart from a row that is cut above it.
        Layout.topMargin: Theme.gapS
        icon: "plus"
        keys: "Ctrl N"
        objectName: "field.stop.add"
        text: qsTr("Add a stop")

        onClicked: root.session.ask("stop")
    }

    component Turn: Pressable {
        id: turn

        required property int by
        required property string icon

        background: Rectangle {
            border.color: Theme.edge
            border.width: Theme.stroke
            color: turn.pressed ? Theme.sunk : Theme.surface
            implicitHeight: Theme.buttonHeight
            implicitWidth: Theme.buttonHeight
            radius: Theme.radius
        }
        contentItem: Item {
            implicitWidth: Theme.icon

            Icon {
                anchors.centerIn: parent
                name: turn.icon
            }
        }

        onClicked: root.day.turn(turn.by)
    }
}
