pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What was settled and stands: each can be taken back, and then all its versions wait again. */
ColumnLayout {
    id: root

    required property VersionsModel versions

    spacing: Theme.gap

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "check-circle"
        line: qsTr("What somebody has chosen stays here, with who chose it, until the thing is over or is changed again.")
        objectName: "versions.settled.none"
        title: qsTr("Nothing had to be settled")
        visible: root.versions.doneCount === 0
    }

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        visible: root.versions.doneCount > 0

        ScrollBody {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.versions.settledRows

                ListRow {
                    id: row

                    required property string done
                    required line
                    required title

                    Layout.fillWidth: true
                    icon: "check-circle"
                    interactive: false

                    Button {
                        description: row.title
                        icon: "arrow-counter-clockwise"
                        objectName: `versions.reopen.${row.done}`
                        text: qsTr("Undo")

                        onClicked: root.versions.reopen(row.done)
                    }
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }
}
