import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* How this machine is, in sentences; and where all shortcuts are. */
StatusStrip {
    id: root

    property DeskHelp helping: null
    required property CounterModel model
    property SawModel seeing: null
    property bool shortcuts: true

    objectName: "counter.strip"

    trailing: [
        HelpAlarmMark {
            helping: root.helping
        },
        LinkButton {
            description: qsTr("Colleagues come at once. Nothing is heard or seen here.")
            keys: "Ctrl F12"
            objectName: "counter.alarm.call"
            text: qsTr("Emergency call")
            visible: root.helping !== null

            onClicked: root.helping.alarm.call()
        },
        LinkButton {
            description: qsTr("What goes wrong for people, and what the office made of it")
            keys: "Ctrl S"
            objectName: "counter.saw"
            text: qsTr("What I saw")
            visible: root.seeing?.offered ?? false

            onClicked: root.seeing.open()
        },
        KeyCap {
            keys: "Ctrl S"
            visible: root.seeing?.offered ?? false
        },
        LinkButton {
            keys: "F1"
            objectName: "counter.keys"
            text: qsTr("All shortcuts")
            visible: root.shortcuts

            onClicked: root.model.open("keys")
        },
        KeyCap {
            keys: "F1"
            visible: root.shortcuts
        }
    ]

    StatusItem {
        icon: root.model.day.linkIcon
        objectName: "counter.strip.link"
        text: root.model.day.link
        tone: root.model.day.linkWell ? Theme.ink : Theme.careText
    }

    StatusItem {
        icon: "database"
        objectName: "counter.strip.saved"
        text: root.model.day.saved
        visible: text !== ""
    }

    StatusItem {
        icon: "warning"
        text: root.model.day.clockWrong
        tone: Theme.careText
        visible: text !== ""
    }

    StatusItem {
        icon: "clock"
        text: root.model.day.openFor
        visible: text !== ""
    }
}
