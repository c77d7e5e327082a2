import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whether somebody is called by their first name too: the way to choose it, or to take it back. */
ColumnLayout {
    id: root

    required property NameModel name

    spacing: Theme.gapS
    visible: root.name.offered || root.name.told !== ""

    LinkButton {
        icon: "megaphone"
        objectName: "ticket.name"
        text: qsTr("Call me by my first name")
        visible: root.name.offered

        onClicked: root.name.choose()
    }

    AppText {
        Layout.fillWidth: true
        objectName: "ticket.named"
        strong: true
        text: root.name.told
        visible: text !== ""
    }

    AppText {
        Layout.fillWidth: true
        objectName: "ticket.nameProblem"
        text: root.name.problem
        tone: Theme.careText
        visible: text !== "" && root.name.told !== ""
    }

    LinkButton {
        icon: "x-circle"
        objectName: "ticket.nameRemove"
        text: qsTr("Remove my name")
        visible: root.name.told !== ""

        onClicked: root.name.remove()
    }
}
