pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What was done here, the newest first, and how that is taken back. */
Card {
    id: root

    required property CounterDesk desk

    spacing: Theme.gapXs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Icon {
            name: "list-checks"
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            step: AppText.Lead
            text: qsTr("Done here")
        }

        Button {
            icon: "arrow-counter-clockwise"
            keys: "Ctrl Z"
            objectName: "counter.undo"
            text: qsTr("Undo last")

            onClicked: root.desk.undo()
        }
    }

    AppText {
        Layout.fillHeight: true
        Layout.fillWidth: true
        soft: true
        text: qsTr("Nothing yet. What you do with tickets is listed here, and can be undone.")
        visible: !root.desk.anythingDone
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0
        visible: root.desk.anythingDone

        Repeater {
            model: root.desk.doneRows

            DoneRow {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
