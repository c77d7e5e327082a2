pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut of the desk; they sleep while a dialog is open. */
Item {
    id: root

    readonly property bool live: root.model.live
    required property CounterModel model

    Key {
        sequence: "F1"

        onActivated: root.model.open("keys")
    }

    Key {
        sequence: "F2"

        onActivated: root.model.desk.onBreak ? root.model.desk.endBreak() : root.model.desk.goOn()
    }

    Key {
        sequence: "F3"

        onActivated: root.model.desk.callAgain()
    }

    Key {
        sequence: "F4"

        onActivated: root.model.desk.hold()
    }

    Key {
        sequence: "F5"

        onActivated: root.model.desk.serve()
    }

    Key {
        enabled: root.live && root.model.desk.occupied
        sequence: "F6"

        onActivated: root.model.open("move")
    }

    Key {
        sequence: "F7"

        onActivated: root.model.desk.noShow()
    }

    Key {
        sequence: "F8"

        onActivated: root.model.desk.finish()
    }

    Key {
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Key {
        sequence: "Ctrl+Z"

        onActivated: root.model.desk.undo()
    }

    Key {
        sequence: "Ctrl+N"

        onActivated: root.model.forms?.begin()
    }

    Key {
        sequence: "Ctrl+O"

        onActivated: root.model.forms?.askCode()
    }

    Key {
        sequence: "Ctrl+P"

        onActivated: root.model.open("pick")
    }

    Key {
        sequence: "Ctrl+Y"

        onActivated: root.model.open("why")
    }

    Key {
        sequence: "Ctrl+B"

        onActivated: root.model.desk.onBreak ? root.model.desk.endBreak() : root.model.desk.startBreak()
    }

    Key {
        sequence: "Ctrl+L"

        onActivated: root.model.overview.open()
    }

    Key {
        sequence: "Ctrl+E"

        onActivated: root.model.signOut()
    }

    component Key: Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live
    }
}
