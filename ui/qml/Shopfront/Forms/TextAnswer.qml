import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A line of text with the keyboard that fits it. */
Answer {
    id: root

    first: box

    FieldBox {
        id: box

        Accessible.description: root.errorWords || root.question.hint
        Accessible.name: root.question.label
        Layout.fillWidth: true
        echoMode: root.question.masked && !reveal.open ? TextInput.Password : TextInput.Normal
        faulty: root.faulty("")
        focus: true
        inputMethodHints: root.question.inputHints
        maximumLength: 10000
        objectName: root.question.ref
        text: root.question.value

        onTextEdited: root.question.answer(text)
    }

    SignKeys {
        into: box
        name: root.question.ref
        signs: root.question.signs
        visible: Theme.kiosk && root.question.signs.length > 0

        onTyped: root.question.answer(box.text)
    }

    LinkButton {
        id: reveal

        property bool open: false

        icon: reveal.open ? "eye-slash" : "eye"
        text: reveal.open ? qsTr("Hide what I typed") : qsTr("Show what I typed")
        visible: root.question.masked

        onClicked: reveal.open = !reveal.open
    }
}
