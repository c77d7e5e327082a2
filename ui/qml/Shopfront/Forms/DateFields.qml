pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Day, month and year, each in a box; the month by number or by name. */
ColumnLayout {
    id: root

    required property Answer answer
    required property DatePart date

    function focusBox(place: string) {
        (place === "year" || !root.date.hasMonth ? year : place === "month" || !root.date.hasDay ? month : day).focusBox()
    }

    spacing: Theme.gapM

    RowLayout {
        Layout.fillWidth: false
        spacing: Theme.gapM

        PartBox {
            id: day

            Layout.fillHeight: true
            errorWords: root.answer.errorWords
            faulty: root.answer.faulty("day")
            hints: Qt.ImhDigitsOnly
            label: qsTr("Day")
            name: root.answer.question.ref + ".day"
            owner: root.answer.question.label
            signs: 3
            text: root.date.day
            visible: root.date.hasDay

            onEdited: text => root.date.type("day", text)
        }

        PartBox {
            id: month

            Layout.fillHeight: true
            errorWords: root.answer.errorWords
            faulty: root.answer.faulty("month")
            hints: Qt.ImhPreferNumbers
            label: qsTr("Month")
            name: root.answer.question.ref + ".month"
            owner: root.answer.question.label
            signs: 9.5
            text: root.date.month
            visible: root.date.hasMonth

            onEdited: text => root.date.type("month", text)
        }

        PartBox {
            id: year

            Layout.fillHeight: true
            errorWords: root.answer.errorWords
            faulty: root.answer.faulty("year")
            hints: Qt.ImhDigitsOnly
            label: qsTr("Year")
            name: root.answer.question.ref + ".year"
            owner: root.answer.question.label
            signs: 4.4
            text: root.date.year

            onEdited: text => root.date.type("year", text)
        }
    }

    ReadBack {
        Layout.fillWidth: true
        objectName: root.answer.question.ref + ".date"
        text: root.date.words
    }

    Button {
        Accessible.expandable: true
        Accessible.expanded: root.date.calendarOpen
        compact: true
        icon: "calendar-blank"
        objectName: root.answer.question.ref + ".calendar"
        text: root.date.calendarOpen ? qsTr("Close the calendar") : root.date.hasDay ? qsTr("Choose from a calendar") : qsTr("Choose the month")
        visible: root.date.byCalendar && root.date.hasMonth

        onClicked: root.date.openCalendar()
    }

    Loader {
        Layout.fillWidth: true
        active: root.date.calendarOpen
        visible: active

        sourceComponent: CalendarPanel {
            date: root.date
            name: root.answer.question.ref
        }
    }
}
