import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A date and a time that are one answer. */
Answer {
    id: root

    readonly property MomentPart moment: root.question.part as MomentPart

    function focusAnswer(place: string) {
        if (["hour", "minute"].includes(place))
            times.focusBox(place)
        else
            dates.focusBox(place)
    }

    spacing: Theme.gapL

    DateFields {
        id: dates

        Layout.fillWidth: true
        answer: root
        date: root.moment.date
    }

    TimeFields {
        id: times

        Layout.fillWidth: true
        answer: root
        time: root.moment.time
    }
}
