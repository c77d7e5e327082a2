import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The program ended while a form was open: its officer decides before anything of it is shown. */
Dialog {
    id: root

    required property CounterForms forms

    firstFocus: away
    line: qsTr("Nothing that was typed is lost. Go on only if the same citizen is still with you.")
    objectName: "counter.foundDialog"
    rim: "lamp"
    shown: root.forms.dialog === "found"
    title: qsTr("You had a form open here when the program ended")

    actions: [
        Button {
            id: away

            keys: "Esc"
            objectName: "counter.found.away"
            text: qsTr("Put it away")

            onClicked: root.forms.dismiss()
        },
        Button {
            icon: "note-pencil"
            kind: Button.Primary
            objectName: "counter.found.goOn"
            text: qsTr("Go on with it")

            onClicked: root.forms.goOnFound()
        }
    ]

    onDismissed: root.forms.dismiss()

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("Put away, a form that came by a code waits under that code; one that was begun here is gone.")
    }
}
