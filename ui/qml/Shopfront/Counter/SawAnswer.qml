import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What everybody will read: what was said, what was done, and who did it. */
ColumnLayout {
    id: root

    readonly property alias by: byBox.text
    readonly property alias did: didBox.text
    required property string name
    readonly property alias said: saidBox.text

    signal submitted
    signal undoAsked

    function clear() {
        saidBox.text = ""
        didBox.text = ""
        byBox.text = root.name
    }

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("Everybody here and in the field reads your answer. Name nobody, and do not copy the report.")
    }

    Field {
        id: saidBox

        Layout.fillWidth: true
        label: qsTr("You said")
        maximumLength: 400
        objectName: "saw.answer.said"

        onSubmitted: didBox.focusBox()
        onUndoAsked: root.undoAsked()
    }

    Field {
        id: didBox

        Layout.fillWidth: true
        label: qsTr("We did")
        maximumLength: 400
        objectName: "saw.answer.did"

        onSubmitted: byBox.focusBox()
        onUndoAsked: root.undoAsked()
    }

    Field {
        id: byBox

        Layout.fillWidth: true
        hint: qsTr("A name and an office")
        label: qsTr("Who did it")
        maximumLength: 400
        objectName: "saw.answer.by"
        text: root.name

        onSubmitted: root.submitted()
        onUndoAsked: root.undoAsked()
    }
}
