import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A PIN and the button that sends it. */
ColumnLayout {
    id: root

    required property CounterModel model
    property string verb: qsTr("Sign in")

    function focusPin() {
        pin.focusBox()
    }

    function send() {
        root.model.signIn.enter(pin.text)
        pin.text = ""
        pin.focusBox()
    }

    spacing: Theme.gapM

    PinField {
        id: pin

        Layout.fillWidth: true
        error: root.model.signIn.problem
        label: qsTr("PIN of %1").arg(root.model.signIn.name)
        maximumLength: 12
        objectName: "counter.signIn.pin"

        onSubmitted: root.send()
    }

    Button {
        busy: root.model.signIn.busy
        busyText: qsTr("Checking the PIN")
        icon: "sign-in"
        keys: qsTr("Enter")
        kind: Button.Primary
        objectName: "counter.signIn.enter"
        text: root.verb

        onClicked: root.send()
    }
}
