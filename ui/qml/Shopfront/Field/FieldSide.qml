pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is safe on this laptop and goes by itself, and when it last met the office. */
ColumnLayout {
    id: root

    required property FieldState laptop

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        objectName: "field.kept"
        spacing: Theme.gapS
        title: root.laptop.total > 0 ? qsTr("Kept here, will be sent") : root.laptop.allSent ? qsTr("All sent") : qsTr("Kept here")
        titleIcon: root.laptop.allSent ? "cloud-check" : "cloud-slash"

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            AppText {
                number: true
                objectName: "field.kept.total"
                step: AppText.Display
                text: Theme.ltr(root.laptop.total)
                visible: root.laptop.total > 0
                wrapMode: Text.NoWrap
            }

            AppText {
                Layout.fillWidth: true
                objectName: "field.kept.line"
                text: root.laptop.kept
            }
        }

        Repeater {
            model: root.laptop.kinds

            RowLayout {
                id: kind

                required property string icon
                required property string text

                Layout.fillWidth: true
                spacing: Theme.gapM

                Icon {
                    name: kind.icon
                    size: Theme.icon
                    tone: Theme.accentText
                }

                AppText {
                    Layout.fillWidth: true
                    strong: true
                    text: kind.text
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        objectName: "field.meetings"
        spacing: Theme.gapS
        title: qsTr("Last meeting with the office")
        titleIcon: "arrows-clockwise"

        Repeater {
            id: meetings

            model: root.laptop.meetings

            RowLayout {
                id: meeting

                required property string text
                required property string time
                required property bool whole

                Layout.fillWidth: true
                spacing: Theme.gapM

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: meeting.whole ? "check-circle" : "arrows-clockwise"
                    size: Theme.icon
                    tone: meeting.whole ? Theme.doneText : Theme.careText
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        strong: true
                        text: meeting.time
                    }

                    AppText {
                        Layout.fillWidth: true
                        soft: true
                        step: AppText.Caption
                        text: meeting.text
                    }
                }
            }
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: qsTr("This laptop has not met the office yet.")
            visible: meetings.count === 0
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
