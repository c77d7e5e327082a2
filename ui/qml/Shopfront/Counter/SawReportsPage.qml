pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What officers told on the left, what is open first; on the right the one that is looked at, and its answer. */
FocusScope {
    id: root

    readonly property bool any: root.reports.chosen !== ""
    required property bool narrow
    required property SawReports reports

    signal undoAsked

    function focusList() {
        if (list.visible)
            body.forceActiveFocus(Qt.TabFocusReason)
    }

    function publish() {
        report.publish()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Banner {
            Layout.fillWidth: true
            kind: Banner.Care
            line: root.reports.trouble
            objectName: "saw.trouble"
            title: qsTr("The reports cannot be read now")
            visible: line !== ""

            Button {
                icon: "arrows-clockwise"
                keys: "F5"
                objectName: "saw.again"
                text: qsTr("Ask again")

                onClicked: root.reports.look()
            }
        }

        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "check-circle"
            line: qsTr("What officers tell here and in the field comes to this page. Press F5 to ask again.")
            objectName: "saw.none"
            title: qsTr("Nobody has told anything")
            visible: !root.any && root.reports.trouble === ""
        }

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: root.any

            Card {
                id: list

                Layout.fillHeight: true
                Layout.maximumWidth: root.narrow ? root.width * 0.4 : DeskParts.listColumn
                Layout.preferredWidth: root.narrow ? root.width * 0.4 : DeskParts.listColumn

                ScrollBody {
                    id: body

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    spacing: 0

                    Repeater {
                        model: root.reports.rows

                        ListRow {
                            id: row

                            required property bool chosen
                            required icon
                            required property int index
                            required line
                            required property bool open
                            required property string saw
                            required status
                            required title

                            Accessible.selected: row.chosen
                            Layout.fillWidth: true
                            caret: row.chosen
                            objectName: "saw.report." + row.index
                            statusTone: row.open ? Theme.careText : Theme.doneText

                            background: Rectangle {
                                border.color: Theme.accent
                                border.width: row.chosen ? Theme.strong : 0
                                color: row.chosen ? Theme.accentTint : "transparent"
                                implicitHeight: Theme.listRowHeight
                                radius: Theme.radiusSmall

                                Divider {
                                    anchors.bottom: parent.bottom
                                    anchors.left: parent.left
                                    anchors.right: parent.right
                                    visible: !row.chosen
                                }
                            }

                            onClicked: root.reports.choose(row.saw)
                        }
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }
            }

            SawReport {
                id: report

                Layout.fillHeight: true
                Layout.fillWidth: true
                reports: root.reports

                onUndoAsked: root.undoAsked()
            }
        }
    }
}
