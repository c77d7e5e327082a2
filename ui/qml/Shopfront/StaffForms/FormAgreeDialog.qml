import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Nothing is sent for somebody who has not said so. */
Dialog {
    id: root

    required property FormSitting forms
    required property string officer

    firstFocus: wait
    line: qsTr("Read the answers and the declaration to the citizen. They decide, you only press.")
    objectName: "counter.agreeDialog"
    rim: "human"
    shown: root.forms.dialog === "agree"
    title: qsTr("Has the citizen agreed?")

    actions: [
        Button {
            id: wait

            keys: "Esc"
            objectName: "counter.agree.wait"
            text: qsTr("Not yet")

            onClicked: root.forms.dismiss()
        },
        Button {
            icon: "paper-plane-tilt"
            kind: Button.Human
            objectName: "counter.agree.send"
            text: qsTr("They agreed: send it")

            onClicked: root.forms.agree()
        }
    ]

    onDismissed: root.forms.dismiss()

    Banner {
        Layout.fillWidth: true
        icon: "shield-check"
        kind: Banner.Human
        line: qsTr("It also says when. Shopfront cannot hear what was spoken: you answer for it.")
        title: qsTr("The record will say that %1 sent this form for the citizen.").arg(root.officer)
    }
}
