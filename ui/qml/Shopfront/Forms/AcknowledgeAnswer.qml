import QtQuick
import QtQuick.Layouts

/* A box to tick: what was read is agreed to. */
Answer {
    id: root

    first: row

    ChoiceRowButton {
        id: row

        Layout.fillWidth: true
        chosen: root.question.value !== ""
        many: true
        objectName: root.question.ref
        text: qsTr("I have read this and I agree")

        onClicked: root.question.answer(root.question.value === "" ? "OK" : "")
    }
}
