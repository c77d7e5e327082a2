pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut of the content page; they sleep while a dialog is open. */
Item {
    id: root

    required property ContentModel amending
    readonly property bool live: root.amending.dialog === ""
    required property CounterModel model

    Key {
        sequence: "F1"

        onActivated: root.amending.ask("keys")
    }

    Key {
        sequence: "Ctrl+1"

        onActivated: root.amending.turn("change")
    }

    Key {
        sequence: "Ctrl+2"

        onActivated: root.amending.turn("waiting")
    }

    Key {
        sequence: "Ctrl+3"

        onActivated: root.amending.turn("history")
    }

    Key {
        sequence: "Ctrl+4"

        onActivated: root.amending.turn("questions")
    }

    Key {
        enabled: root.live && root.visible && (root.amending.tab === "change" ? root.amending.editor.hasPage : root.amending.review.hasPage)
        sequence: "Ctrl+P"

        onActivated: root.amending.ask("preview")
    }

    Key {
        enabled: root.live && root.visible && root.amending.tab === "change" && root.amending.editor.count > 0 && root.amending.editor.faults === 0
        sequence: "Ctrl+S"

        onActivated: root.amending.ask("propose")
    }

    Key {
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Key {
        sequence: "Esc"

        onActivated: root.amending.leave()
    }

    component Key: Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.visible
    }
}
