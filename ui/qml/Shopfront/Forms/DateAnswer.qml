import QtQuick
import QtQuick.Layouts
import Shopfront.ViewModels

/* A date, a month or a year. */
Answer {
    id: root

    function focusAnswer(place: string) {
        fields.focusBox(place)
    }

    DateFields {
        id: fields

        Layout.fillWidth: true
        answer: root
        date: root.question.part as DatePart
    }
}
