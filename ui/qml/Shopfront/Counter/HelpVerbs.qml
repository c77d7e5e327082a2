import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What an officer can do about one call. */
GridLayout {
    id: root

    required property bool come
    required property string doing
    required property bool first
    required property string help
    required property DeskHelp helping
    property bool keyed: true
    readonly property string name: "counter.help." + (root.doing === "" ? "ring" : root.doing)
    readonly property bool onFoot: ["coming", "beside", "phone"].includes(root.doing)
    required property string place
    required property string verb

    columnSpacing: Theme.gapS
    columns: 1
    rowSpacing: Theme.gapS

    Button {
        Layout.fillWidth: true
        description: root.place
        icon: root.come ? "person-simple-walk" : "chats-circle"
        keys: root.first ? "Ctrl G" : ""
        kind: Button.Human
        objectName: root.name + ".answer"
        text: root.verb
        visible: root.doing === ""

        onClicked: root.helping.panel.answer(root.help)
    }

    Button {
        Layout.fillWidth: true
        description: root.place
        icon: "chats-circle"
        keys: root.helping.panel.ringing === 0 ? "Ctrl G" : ""
        objectName: root.name + ".open"
        text: qsTr("Back to the session")
        visible: root.doing === "session"

        onClicked: root.helping.openAt(root.help)
    }

    Button {
        Layout.fillWidth: true
        description: root.place
        icon: "check"
        keys: root.first && root.keyed ? "Ctrl I" : ""
        kind: Button.Human
        objectName: root.name + ".there"
        text: ({
                beside: qsTr("Done"),
                phone: qsTr("I rang them")
            })[root.doing] ?? qsTr("I am there")
        visible: root.onFoot

        onClicked: root.doing !== "coming" ? root.helping.panel.finish(root.help) : root.helping.panel.there(root.help)
    }

    Button {
        Layout.fillWidth: true
        description: root.place
        icon: "arrows-left-right"
        keys: root.first && root.keyed ? "Ctrl U" : ""
        objectName: root.name + ".pass"
        text: qsTr("Pass on")
        visible: root.onFoot

        onClicked: root.helping.panel.passOn(root.help)
    }
}
