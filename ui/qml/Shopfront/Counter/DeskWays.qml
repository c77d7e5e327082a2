import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Where to go from the desk: the pages beside it, a break, and away. */
RowLayout {
    id: root

    property ContentModel amending: null
    required property CounterModel model
    required property bool narrow

    spacing: Theme.gapS

    DeskLinks {
        amending: root.amending
        model: root.model
        narrow: root.narrow
    }

    Button {
        icon: "coffee"
        keys: "Ctrl B"
        keysShown: !root.narrow
        objectName: "counter.break"
        text: qsTr("Break")
        visible: !root.model.desk.onBreak

        onClicked: root.model.open("break")
    }

    Button {
        icon: "sign-out"
        keys: "Ctrl E"
        keysShown: !root.narrow
        objectName: "counter.signOut"
        text: qsTr("Sign out")

        onClicked: root.model.signOut()
    }

    Button {
        icon: "lock"
        keys: "F12"
        keysShown: !root.narrow
        objectName: "counter.lock"
        text: qsTr("Lock")

        onClicked: root.model.lock()
    }
}
