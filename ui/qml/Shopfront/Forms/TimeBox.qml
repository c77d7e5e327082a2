import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A box of a time, with a step back and a step on beside it. */
RowLayout {
    id: root

    required property Answer answer
    property alias label: box.label
    required property int leap
    required property string leapWords
    required property string place
    property alias text: box.text
    required property TimePart time

    function focusBox() {
        box.focusBox()
    }

    spacing: Math.max(Theme.gapM, Theme.targetGap)

    PartBox {
        id: box

        errorWords: root.answer.errorWords
        faulty: root.answer.faulty(root.place)
        hints: Qt.ImhPreferNumbers
        name: root.answer.question.ref + "." + root.place
        owner: root.answer.question.label
        signs: 4

        onEdited: text => root.time.type(root.place, text)
    }

    Button {
        Layout.alignment: Qt.AlignBottom
        compact: true
        description: root.leapWords
        icon: "minus"
        objectName: root.answer.question.ref + "." + root.place + ".earlier"
        text: qsTr("Earlier")

        onClicked: root.time.step(-root.leap)
    }

    Button {
        Layout.alignment: Qt.AlignBottom
        compact: true
        description: root.leapWords
        icon: "plus"
        objectName: root.answer.question.ref + "." + root.place + ".later"
        text: qsTr("Later")

        onClicked: root.time.step(root.leap)
    }
}
