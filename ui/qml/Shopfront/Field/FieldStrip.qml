import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* How this laptop is, in sentences; and where all shortcuts are. */
StatusStrip {
    id: root

    required property FieldSession session
    readonly property FieldState state: root.session.state

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
        icon: root.state.connected ? "cloud-check" : "cloud-slash"
        objectName: "field.strip.link"
        text: root.state.network
        tone: root.state.connected ? Theme.ink : Theme.careText
    }

    StatusItem {
        icon: "database"
        objectName: "field.strip.saved"
        text: root.state.saved
        visible: text !== ""
    }

    StatusItem {
        icon: "shield-check"
        text: root.state.locks
        visible: text !== ""
    }
}
