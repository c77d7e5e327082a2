import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Hour and minute, each in a box with steps below it. */
ColumnLayout {
    id: root

    required property Answer answer
    required property TimePart time

    function focusBox(place: string) {
        (place === "minute" ? minute : hour).focusBox()
    }

    spacing: Theme.gapM

    ColumnLayout {
        spacing: Theme.gapM

        TimeBox {
            id: hour

            answer: root.answer
            label: qsTr("Hour")
            leap: 60
            leapWords: qsTr("By one hour")
            place: "hour"
            text: root.time.hour
            time: root.time
        }

        TimeBox {
            id: minute

            answer: root.answer
            label: qsTr("Minute")
            leap: 5
            leapWords: qsTr("By five minutes")
            place: "minute"
            text: root.time.minute
            time: root.time
        }
    }

    ReadBack {
        Layout.fillWidth: true
        objectName: root.answer.question.ref + ".time"
        text: root.time.words
    }
}
