pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One thing with all its versions side by side, what happened to it, and the answers. */
Card {
    id: root

    required property CounterModel model
    required property bool narrow
    readonly property VersionsModel versions: root.model.versions

    objectName: "versions.item"
    spacing: Theme.gapM
    title: root.versions.title

    AppText {
        Layout.fillWidth: true
        objectName: "versions.apart"
        soft: true
        text: root.versions.line
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gap

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.width < Theme.body * 45 ? 1 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.versions.versions

                VersionsSide {
                    required property string version

                    objectName: `versions.side.${number}`

                    onTaken: root.versions.take(version)
                }
            }
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            step: AppText.Lead
            text: qsTr("What happened")
            visible: steps.count > 0
        }

        ColumnLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.gapS

            Repeater {
                id: steps

                model: root.versions.steps

                RowLayout {
                    id: line

                    required property string text
                    required property bool written

                    Layout.fillWidth: true
                    spacing: Theme.gapS

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: line.written ? "arrows-left-right" : "check"
                        size: Theme.body * 1.3
                        tone: line.written ? Theme.accentText : Theme.inkSoft
                    }

                    AppText {
                        Layout.fillWidth: true
                        strong: line.written
                        text: line.text
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Button {
            icon: "note-pencil"
            keys: "F9"
            objectName: "versions.own"
            text: root.versions.own === "plan" ? qsTr("Plan it anew…") : qsTr("Something else…")
            visible: root.versions.own !== ""

            onClicked: root.versions.ask("own")
        }

        Button {
            icon: "arrow-counter-clockwise"
            keys: "Ctrl Z"
            objectName: "versions.undo"
            text: qsTr("Undo last")
            visible: root.versions.canUndo

            onClicked: root.versions.undo()
        }
    }
}
