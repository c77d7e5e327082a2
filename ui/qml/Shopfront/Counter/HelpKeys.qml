pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut of the session page; they sleep while a dialog is open. */
Item {
    id: root

    required property DeskHelp helping
    readonly property bool live: root.helping.dialog === ""
    required property CounterModel model

    signal turned(string place)

    Key {
        sequence: "F1"

        onActivated: root.helping.ask("keys")
    }

    Key {
        sequence: "F5"

        onActivated: root.helping.session.point()
    }

    Key {
        sequence: "F6"

        onActivated: root.helping.session.mayType ? root.helping.session.box.send() : root.helping.session.ask()
    }

    Key {
        sequence: "F7"

        onActivated: root.helping.session.box.leave()
    }

    Key {
        sequence: "F8"

        onActivated: root.helping.ask("end")
    }

    Key {
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Key {
        sequence: "PgDown"

        onActivated: root.helping.step(1)
    }

    Key {
        sequence: "PgUp"

        onActivated: root.helping.step(-1)
    }

    Key {
        sequence: "Ctrl+1"

        onActivated: root.turned("page")
    }

    Key {
        sequence: "Ctrl+2"

        onActivated: root.turned("talk")
    }

    Key {
        sequence: "Ctrl+3"

        onActivated: root.turned("cards")
    }

    Key {
        sequence: "Ctrl+4"

        onActivated: root.turned("papers")
    }

    Key {
        sequence: "Esc"

        onActivated: root.helping.leave()
    }

    component Key: Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.visible
    }
}
