import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What was handed in, and the way to take it back. */
GridLayout {
    id: root

    required property PicturePart picture
    required property QuestionModel question

    columnSpacing: Theme.gapM
    columns: Theme.largest ? 1 : 2
    rowSpacing: Theme.gapS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Icon {
            name: "file-text"
            tone: Theme.accentText
        }

        AppText {
            Layout.fillWidth: true
            objectName: root.question.ref + ".name"
            strong: true
            text: Theme.ltr(root.picture.name) + " (" + Theme.ltr(root.picture.sizeWords) + ")"
        }
    }

    Button {
        compact: true
        icon: "trash"
        objectName: root.question.ref + ".remove"
        text: qsTr("Remove it")

        onClicked: root.picture.remove()
    }
}
