pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut of the page of two versions; they sleep while a dialog is open. */
Item {
    id: root

    readonly property bool live: root.versions.dialog === ""
    required property CounterModel model
    readonly property bool settling: root.live && root.visible && root.versions.tab === "waiting"
    readonly property VersionsModel versions: root.model.versions

    Key {
        sequence: "F1"

        onActivated: root.versions.ask("keys")
    }

    Key {
        enabled: root.settling
        sequence: "F5"

        onActivated: root.versions.takeNumber(1)
    }

    Key {
        enabled: root.settling
        sequence: "F6"

        onActivated: root.versions.takeNumber(2)
    }

    Key {
        enabled: root.settling
        sequence: "F7"

        onActivated: root.versions.takeNumber(3)
    }

    Key {
        enabled: root.settling
        sequence: "F9"

        onActivated: root.versions.ask("own")
    }

    Key {
        enabled: root.settling
        sequence: "PgUp"

        onActivated: root.versions.step(-1)
    }

    Key {
        enabled: root.settling
        sequence: "PgDown"

        onActivated: root.versions.step(1)
    }

    Key {
        sequence: "Ctrl+1"

        onActivated: root.versions.turn("waiting")
    }

    Key {
        sequence: "Ctrl+2"

        onActivated: root.versions.turn("settled")
    }

    Key {
        sequence: "Ctrl+Z"

        onActivated: root.versions.undo()
    }

    Key {
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Key {
        sequence: "Esc"

        onActivated: root.versions.leave()
    }

    component Key: Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.visible
    }
}
