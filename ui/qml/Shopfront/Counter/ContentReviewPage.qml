pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Amendments on the left; the one that is looked at on the right, or in the place of the list where there is no room. */
RowLayout {
    id: root

    required property ContentModel amending
    required property string emptyLine
    required property string emptyTitle
    required property string name
    required property bool narrow
    readonly property ContentReview review: root.amending.review
    required property var rows

    spacing: Theme.gap

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "check-circle"
        line: root.emptyLine
        title: root.emptyTitle
        visible: list.count === 0
    }

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: DeskParts.listColumn
        visible: list.count > 0 && (!root.narrow || !root.review.any)

        ScrollBody {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                id: list

                model: root.rows

                ListRow {
                    id: row

                    required property string amendment
                    required property bool chosen
                    required icon
                    required line
                    required status
                    required title

                    Accessible.selected: row.chosen
                    Layout.fillWidth: true
                    objectName: `content.${root.name}.${row.amendment}`
                    statusTone: row.chosen ? Theme.accentText : Theme.inkSoft

                    onClicked: root.review.choose(row.amendment)
                }
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }

    ContentAmendment {
        Layout.fillHeight: true
        Layout.fillWidth: true
        amending: root.amending
        name: root.name
        narrow: root.narrow
        visible: list.count > 0 && root.review.any
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "eye"
        title: qsTr("Choose one to see what changes")
        visible: !root.narrow && list.count > 0 && !root.review.any
    }
}
