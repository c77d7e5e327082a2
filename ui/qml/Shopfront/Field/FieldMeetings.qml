pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* When this laptop last met the office. */
Card {
    id: root

    required property FieldState laptop

    objectName: "field.meetings"
    spacing: Theme.gapS
    title: qsTr("Last contact with the office")
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
        text: qsTr("This laptop has not reached the office yet.")
        visible: meetings.count === 0
    }
}
