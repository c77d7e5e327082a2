import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whether somebody is called by their first name too: the way to choose it, or to take it back. */
ColumnLayout {
    id: root

    // A line of text stands in the middle of the link's height.
    readonly property real beside: Math.max(0, (remove.height - told.contentHeight) / 2)
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

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapM
        visible: root.name.told !== ""

        AppText {
            id: told

            bottomPadding: root.beside - lift
            objectName: "ticket.named"
            personal: true
            strong: true
            text: root.name.told
            topPadding: root.beside + lift
            width: Math.min(implicitWidth, root.width)
        }

        LinkButton {
            id: remove

            icon: "x-circle"
            objectName: "ticket.nameRemove"
            text: qsTr("Remove my name")

            onClicked: root.name.remove()
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: "ticket.nameProblem"
        text: root.name.problem
        tone: Theme.careText
        visible: text !== "" && root.name.told !== ""
    }
}
