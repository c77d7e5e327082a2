import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Today's figures of the office. */
Card {
    id: root

    required property CounterDay day

    objectName: "counter.figures"
    title: qsTr("Today")
    titleIcon: "chart-bar"

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.largest ? 2 : 3
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        StatFigure {
            Layout.fillWidth: true
            objectName: "counter.figures.seen"
            value: root.day.seen
            word: qsTr("seen")
        }

        StatFigure {
            Layout.fillWidth: true
            value: root.day.median
            word: qsTr("middle wait")
        }

        StatFigure {
            Layout.fillWidth: true
            value: root.day.longest
            word: qsTr("longest now")
        }

        StatFigure {
            Layout.fillWidth: true
            value: root.day.issued
            word: qsTr("tickets")
        }

        StatFigure {
            Layout.fillWidth: true
            value: root.day.noShow
            word: qsTr("did not come")
        }

        StatFigure {
            Layout.fillWidth: true
            value: root.day.left
            word: qsTr("left")
        }

        StatFigure {
            Layout.columnSpan: parent.columns
            Layout.fillWidth: true
            objectName: "counter.figures.askedAgain"
            value: root.day.askedAgain
            visible: value !== ""
            word: qsTr("answers asked again, of those that came with a form")
        }
    }
}
