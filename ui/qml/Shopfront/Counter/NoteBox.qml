import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A note being written. `closing` is the key that leaves it. */
ColumnLayout {
    id: root

    property string closing
    required property DeskNotes notes
    property alias text: box.text

    signal done

    function focusBox() {
        box.focusBox()
    }

    function keep() {
        if (!root.notes.write(box.text))
            return
        box.text = ""
        root.done()
    }

    spacing: Theme.gapS

    Field {
        id: box

        Layout.fillWidth: true
        error: root.notes.problem
        hint: qsTr("Counters that serve this visit read it, nobody else. Only what they need to know.")
        label: qsTr("Note for whoever serves this visit next")
        maximumLength: root.notes.most
        objectName: "counter.notes.box"

        onSubmitted: root.keep()
    }

    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gapS

        Button {
            keys: root.closing
            objectName: "counter.notes.cancel"
            text: qsTr("Not now")

            onClicked: root.done()
        }

        Button {
            icon: "check"
            keys: "Enter"
            kind: Button.Primary
            objectName: "counter.notes.keep"
            text: qsTr("Keep it")

            onClicked: root.keep()
        }
    }
}
