pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut of the page of what was seen; they sleep while a dialog is open. */
Item {
    id: root

    readonly property bool answering: root.live && root.visible && root.seeing.tab === "reports"
    readonly property bool live: root.seeing.dialog === ""
    required property CounterModel model
    required property SawModel seeing

    signal publishAsked

    Key {
        sequence: "F1"

        onActivated: root.seeing.ask("keys")
    }

    Key {
        sequence: "Ctrl+1"

        onActivated: root.seeing.turn("tell")
    }

    Key {
        sequence: "Ctrl+2"

        onActivated: root.seeing.turn("reports")
    }

    Key {
        enabled: root.answering
        sequence: "PgUp"

        onActivated: root.seeing.reports.step(-1)
    }

    Key {
        enabled: root.answering
        sequence: "PgDown"

        onActivated: root.seeing.reports.step(1)
    }

    Key {
        enabled: root.answering
        sequence: "F8"

        onActivated: root.publishAsked()
    }

    Key {
        enabled: root.answering
        sequence: "F6"

        onActivated: root.seeing.reports.settle()
    }

    Key {
        enabled: root.answering
        sequence: "F7"

        onActivated: root.seeing.reports.withdraw()
    }

    Key {
        sequence: "F5"

        onActivated: root.seeing.reports.look()
    }

    Key {
        sequence: "Ctrl+Z"

        onActivated: root.seeing.undo()
    }

    Key {
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Key {
        sequence: "Esc"

        onActivated: root.seeing.leave()
    }

    component Key: Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.visible
    }
}
