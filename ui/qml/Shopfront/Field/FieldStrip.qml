import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* How this laptop is, in sentences; and where all shortcuts are. */
StatusStrip {
    id: root

    readonly property FieldState laptop: root.session.state
    required property FieldSession session

    objectName: "field.strip"

    trailing: [
        LinkButton {
            keys: "F1"
            objectName: "field.keys"
            step: AppText.Caption
            text: qsTr("All shortcuts")

            onClicked: root.session.ask("keys")
        },
        KeyCap {
            keys: "F1"
        }
    ]

    StatusItem {
        icon: root.laptop.connected ? "cloud-check" : "cloud-slash"
        objectName: "field.strip.link"
        text: root.laptop.network
        tone: root.laptop.connected ? Theme.ink : Theme.careText
    }

    StatusItem {
        icon: "database"
        objectName: "field.strip.saved"
        text: root.laptop.saved
        visible: text !== ""
    }

    StatusItem {
        icon: "shield-check"
        text: root.laptop.locks
        visible: text !== ""
    }
}
