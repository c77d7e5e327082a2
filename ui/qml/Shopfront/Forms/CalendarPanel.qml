pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A month to touch, or the months of a year where days are not asked for. Nothing is dragged. */
Rectangle {
    id: root

    required property DatePart date
    required property string name

    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * Theme.gapM
    radius: Theme.radiusCard

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gapM
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapM

        CalendarTurns {
            Layout.fillWidth: true
            date: root.date
            name: root.name
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.targetGap
            columns: 7
            rowSpacing: Math.max(Theme.targetGap, Theme.gapXs)
            uniformCellWidths: true
            visible: root.date.hasDay

            Repeater {
                model: root.date.weekdays

                AppText {
                    required property string modelData

                    Layout.fillWidth: true
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    soft: true
                    spoken: false
                    step: AppText.Caption
                    text: modelData
                    wrapMode: Text.NoWrap
                }
            }

            Repeater {
                model: root.date.days

                DayButton {
                    Layout.fillWidth: true
                    name: root.name

                    onClicked: root.date.chooseDay(day)
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gapM
            columns: Theme.largest ? 2 : 3
            rowSpacing: Theme.gapM
            uniformCellWidths: true
            visible: !root.date.hasDay

            Repeater {
                model: root.date.hasDay ? null : root.date.months

                ChoiceBox {
                    required property bool chosen
                    required property string name
                    required property int number

                    Layout.fillWidth: true
                    objectName: root.name + ".month." + number
                    selected: chosen
                    text: name

                    onClicked: root.date.chooseMonth(number)
                }
            }
        }

        Button {
            Layout.fillWidth: true
            compact: true
            icon: "calendar-check"
            objectName: root.name + ".today"
            text: qsTr("Today")
            visible: root.date.hasDay

            onClicked: root.date.chooseToday()
        }
    }
}
