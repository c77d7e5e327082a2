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
                step: Theme.largest ? AppText.Title2 : AppText.Title1
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

    FieldStopActions {
        Layout.fillWidth: true
        session: root.session
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
