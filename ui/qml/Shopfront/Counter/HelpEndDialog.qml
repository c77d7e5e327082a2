import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Before a session is ended. */
Dialog {
    id: root

    required property DeskHelp helping

    firstFocus: stay
    line: qsTr("Everything that was shown or said is wiped on both screens. The record keeps when, how long and how much, never what.")
    objectName: "help.endDialog"
    rim: "human"
    shown: root.helping.dialog === "end"
    title: qsTr("End the session?")

    actions: [
        Button {
            id: stay

            keys: "Esc"
            objectName: "help.end.stay"
            text: qsTr("Stay")

            onClicked: root.helping.dismiss()
        },
        Button {
            icon: "x-circle"
            kind: Button.Grave
            objectName: "help.end.do"
            text: qsTr("End it")

            onClicked: root.helping.end()
        }
    ]

    onDismissed: root.helping.dismiss()
}
