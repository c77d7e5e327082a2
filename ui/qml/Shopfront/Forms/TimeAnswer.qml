import QtQuick
import QtQuick.Layouts
import Shopfront.ViewModels

/* A time of day. */
Answer {
    id: root

    function focusAnswer(place: string) {
        fields.focusBox(place)
    }

    TimeFields {
        id: fields

        Layout.fillWidth: true
        answer: root
        time: root.question.part as TimePart
    }
}
