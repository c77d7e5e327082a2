import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A number, with digits to touch. */
Answer {
    id: root

    readonly property NumberPart number: root.question.part as NumberPart

    first: box

    RowLayout {
        spacing: Theme.gapM

        FieldBox {
            id: box

            Accessible.description: root.errorWords || root.question.hint
            Accessible.name: root.question.label
            Layout.maximumWidth: root.width
            Layout.preferredWidth: font.pixelSize * 8 + leftPadding * 2
            faulty: root.faulty("")
            focus: true
            inputMethodHints: root.question.inputHints
            maximumLength: 24
            objectName: root.question.ref
            text: root.number.text

            onTextEdited: {
                const typed = text
                const place = cursorPosition
                root.number.type(typed)
                if (root.number.groups)
                    cursorPosition = root.number.cursor(typed, place)
            }
        }

        AppText {
            text: root.number.unit
            visible: text !== ""
        }
    }
}
