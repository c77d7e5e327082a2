import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What can be done with the person at this counter; the second row goes with whether they are here yet. */
GridLayout {
    id: root

    required property CounterDesk desk

    signal asked(string dialog)

    columnSpacing: Theme.gapS
    columns: Theme.largest ? 2 : 3
    rowSpacing: Theme.gapS
    uniformCellWidths: true

    Button {
        Layout.fillWidth: true
        icon: "check"
        keys: "F8"
        objectName: "counter.finish"
        text: qsTr("Finish")

        onClicked: root.desk.finish()
    }

    Button {
        Layout.fillWidth: true
        icon: "arrows-left-right"
        keys: "F6"
        objectName: "counter.move"
        text: qsTr("Move to…")

        onClicked: root.asked("move")
    }

    Button {
        Layout.fillWidth: true
        icon: "pause"
        keys: "F4"
        objectName: "counter.hold"
        text: qsTr("Hold")

        onClicked: root.desk.hold("")
    }

    Button {
        Layout.fillWidth: true
        icon: "megaphone"
        keys: "F3"
        objectName: "counter.recall"
        text: qsTr("Call again")
        visible: root.desk.walking

        onClicked: root.desk.callAgain()
    }

    Button {
        Layout.fillWidth: true
        icon: "user-minus"
        keys: "F7"
        objectName: "counter.noShow"
        text: qsTr("Did not come")
        visible: root.desk.walking

        onClicked: root.desk.noShow()
    }

    Button {
        Layout.fillWidth: true
        icon: "x-circle"
        objectName: "counter.cancel"
        text: qsTr("Cancel it…")
        visible: root.desk.walking

        onClicked: root.asked("cancel")
    }

    Button {
        Layout.fillWidth: true
        description: qsTr("Another service in the same visit")
        icon: "plus"
        keys: "Ctrl A"
        objectName: "counter.add"
        text: qsTr("Add…")
        visible: !root.desk.walking

        onClicked: root.asked("add")
    }

    Button {
        Layout.fillWidth: true
        keys: "Ctrl H"
        objectName: "counter.holdAt"
        text: qsTr("Hold at…")
        visible: !root.desk.walking

        onClicked: root.asked("hold")
    }

    Button {
        Layout.fillWidth: true
        description: qsTr("Call by first name too, because they ask for it")
        icon: "megaphone"
        objectName: "counter.name"
        text: qsTr("Name…")
        visible: !root.desk.walking && root.desk.names.allowed

        onClicked: root.asked("name")
    }
}
