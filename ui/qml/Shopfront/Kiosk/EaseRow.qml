import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Simple words and a low screen, in one touch, at one place on every page. */
GridLayout {
    id: root

    required property EaseModel ease
    required property bool wide

    columnSpacing: Theme.gapM
    columns: root.wide ? 1 : 3
    rowSpacing: Theme.targetGap

    EaseButton {
        Layout.fillWidth: true
        Layout.maximumWidth: root.wide ? Number.POSITIVE_INFINITY : implicitWidth
        icon: root.ease.simple ? "check-circle" : "chat-text"
        objectName: "ease.simple"
        text: root.ease.simple ? qsTr("Usual words") : qsTr("Simple words")
        visible: root.ease.simplifies

        onClicked: root.ease.simplify(!root.ease.simple)
    }

    Item {
        Layout.fillWidth: true
        visible: !root.wide
    }

    EaseButton {
        Layout.fillWidth: true
        Layout.maximumWidth: root.wide ? Number.POSITIVE_INFINITY : implicitWidth
        icon: root.ease.lowered ? "arrow-up" : "arrow-down"
        objectName: "ease.lower"
        text: root.ease.lowered ? qsTr("Raise the screen") : qsTr("Lower the screen")

        onClicked: root.ease.lower(!root.ease.lowered)
    }
}
