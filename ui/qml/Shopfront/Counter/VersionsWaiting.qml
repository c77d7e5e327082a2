pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What waits on the left, the oldest first; on the right the one that is looked at, below the list where it is narrow. */
GridLayout {
    id: root

    required property CounterModel model
    required property bool narrow
    readonly property VersionsModel versions: root.model.versions

    columnSpacing: Theme.gap
    columns: root.narrow ? 1 : 2
    rowSpacing: Theme.gap

    EmptyState {
        Layout.columnSpan: root.columns
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "check-circle"
        line: qsTr("Where two people change the same thing while their machines do not reach each other, both versions come here, and nothing is lost.")
        objectName: "versions.none"
        title: qsTr("Nothing was written twice")
        visible: root.versions.count === 0
    }

    Card {
        Layout.fillHeight: !root.narrow
        Layout.fillWidth: root.narrow
        Layout.maximumHeight: root.narrow ? Math.min(root.height / 3, Theme.listRowHeight * 5) : Number.POSITIVE_INFINITY
        Layout.preferredWidth: DeskParts.listColumn
        visible: root.versions.count > 0

        ScrollBody {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.listRowHeight * 1.5
            spacing: 0

            Repeater {
                model: root.versions.rows

                ListRow {
                    id: row

                    required property bool chosen
                    required property string item
                    required line
                    required status
                    required title

                    Accessible.selected: row.chosen
                    Layout.fillWidth: true
                    caret: row.chosen
                    icon: "arrows-left-right"
                    objectName: `versions.item.${row.item}`
                    statusTone: row.chosen ? Theme.accentText : Theme.inkSoft

                    onChosenChanged: if (row.chosen)
                        body.show(row)
                    onClicked: root.versions.choose(row.item)
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }

    VersionsItem {
        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.model
        narrow: root.narrow
        visible: root.versions.count > 0
    }
}
