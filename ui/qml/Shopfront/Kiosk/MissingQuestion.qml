pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Nobody answered it: a person does, and whoever writes answers may learn of it, if the citizen allows that. */
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property MissingModel missing: root.kiosk.missing
    property bool prominent: false

    function take() {
        person.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: Theme.gap

    Button {
        id: person

        Layout.fillWidth: true
        compact: !root.prominent
        icon: "hand-waving"
        kind: Button.Human
        objectName: "missing.person"
        text: qsTr("Ask a person")

        onClicked: root.kiosk.openSheet("help")
    }

    LinkButton {
        Layout.fillWidth: true
        icon: "note-pencil"
        objectName: "missing.ask"
        text: qsTr("Tell us that this answer is missing")
        // It stays while the question stands below it: who uses keys goes on from here.
        visible: root.missing.stands === "" || root.missing.stands === "asked"

        onClicked: root.missing.ask()
    }

    Seldom {
        wanted: root.missing.stands === "asked"

        Card {
            objectName: "missing.card"
            title: qsTr("May we keep this for those who write the answers?")

            AppText {
                Layout.fillWidth: true
                objectName: "missing.words"
                personal: true
                text: root.missing.words
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: Theme.largest ? 1 : 2
                rowSpacing: Theme.gapM
                uniformCellWidths: true

                Button {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    compact: true
                    icon: "check"
                    objectName: "missing.yes"
                    text: qsTr("Yes, keep it")

                    onClicked: root.missing.keep()
                }

                Button {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    compact: true
                    icon: "x"
                    objectName: "missing.no"
                    text: qsTr("No, keep nothing")

                    onClicked: root.missing.leave()
                }
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: "missing.told"
        text: root.missing.stands === "kept" ? qsTr("Thank you. Somebody reads it, and an answer may come of it.") : qsTr("Nothing was kept.")
        visible: root.missing.stands === "kept" || root.missing.stands === "left"
    }
}
