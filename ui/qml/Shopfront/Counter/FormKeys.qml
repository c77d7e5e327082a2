pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* The shortcuts while a form is on the desk; those of the desk sleep. */
Item {
    id: root

    required property bool busy
    readonly property CounterForms forms: root.model.forms
    readonly property bool live: root.model.page === "desk" && root.model.dialog === "" && root.forms.dialog === "" && !root.busy
    required property CounterModel model
    readonly property bool open: root.forms.stage === "open"

    signal jumpAsked

    Key {
        enabled: root.live && root.forms.stage !== ""
        sequence: "F1"

        onActivated: root.forms.ask("keys")
    }

    Key {
        enabled: root.live && root.forms.stage !== ""
        sequence: "F2"

        onActivated: root.open ? root.forms.goOn() : root.forms.leave()
    }

    Key {
        sequence: "Shift+F2"

        onActivated: root.forms.back()
    }

    Key {
        sequence: "F6"

        onActivated: root.forms.giveBack()
    }

    Key {
        sequence: "F8"

        onActivated: root.forms.toCheck()
    }

    Key {
        sequence: "F9"

        onActivated: root.forms.undo()
    }

    Key {
        enabled: root.live && root.forms.stage !== ""
        sequence: "Ctrl+P"

        onActivated: root.forms.printCopy()
    }

    Key {
        sequence: "Ctrl+J"

        onActivated: root.jumpAsked()
    }

    Key {
        enabled: root.live && root.forms.stage !== ""
        sequence: "Esc"

        onActivated: root.forms.leave()
    }

    Key {
        enabled: root.live && root.forms.stage !== ""
        sequence: "F12"

        onActivated: root.model.lock()
    }

    component Key: Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.open && root.visible
    }
}
