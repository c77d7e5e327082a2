import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The desk is locked: only its officer comes back, anybody may end the sitting. */
StartPage {
    id: root

    lead: qsTr("Only %1 can unlock it. The queue goes on meanwhile.").arg(root.model.signIn.name)
    title: qsTr("%1 is locked").arg(root.model.counter)

    Component.onCompleted: form.focusPin()

    PinForm {
        id: form

        Layout.fillWidth: true
        model: root.model
        verb: qsTr("Unlock")
    }

    LinkButton {
        icon: "sign-out"
        objectName: "counter.locked.signOut"
        text: qsTr("Somebody else works here now: sign out")

        onClicked: root.model.signOut()
    }
}
