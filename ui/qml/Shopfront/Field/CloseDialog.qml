pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* How a stop ended: one press closes it, and it can be undone. */
Dialog {
    id: root

    required property FieldSession session

    function close(outcome: string) {
        root.session.dismiss()
        root.session.day.close(outcome)
    }

    firstFocus: done
    line: qsTr("One press closes the stop. Undo opens it again.")
    objectName: "field.closeDialog"
    shown: root.session.dialog === "close"
    title: root.session.day.closing

    actions: [
        Button {
            keys: "Esc"
            objectName: "field.close.cancel"
            text: qsTr("It is not over")

            onClicked: root.session.dismiss()
        }
    ]

    onDismissed: root.session.dismiss()

    Button {
        id: done

        Layout.fillWidth: true
        icon: "check"
        keys: qsTr("Enter")
        kind: Button.Primary
        objectName: "field.close.done"
        text: qsTr("Done as planned")

        onClicked: root.close("done")
    }

    Repeater {
        model: [["again", qsTr("Come again another day")], ["nobody", qsTr("Nobody was there")], ["not-wanted", qsTr("They did not want it today")]]

        Button {
            required property var modelData

            Layout.fillWidth: true
            objectName: "field.close." + modelData[0]
            text: modelData[1]

            onClicked: root.close(modelData[0])
        }
    }
}
