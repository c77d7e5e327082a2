pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut of the desk; they sleep while a dialog is open. */
Item {
    id: root

    property ContentModel amending: null

    /* Which key opens which dialog. */
    readonly property list<var> dialogs: [["F1", "keys"], ["F6", "move"], ["F10", "appointments"], ["F11", "issue"], ["Ctrl+H", "hold"], ["Ctrl+A", "add"], ["Ctrl+D", "profile"], ["Ctrl+P", "pick"], ["Ctrl+R", "paper"], ["Ctrl+Y", "why"]]
    readonly property bool live: root.model.live
    required property CounterModel model
    property SawModel seeing: null

    Repeater {
        model: root.dialogs

        Item {
            id: one

            required property var modelData

            Key {
                sequence: one.modelData[0]

                onActivated: root.model.open(one.modelData[1])
            }
        }
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

        onActivated: root.model.desk.hold("")
    }

    Key {
        sequence: "F5"

        onActivated: root.model.desk.serve()
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
        sequence: "F9"

        onActivated: root.model.reception.count()
    }

    Key {
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Key {
        sequence: "Ctrl+T"

        onActivated: root.model.desk.takeVisit()
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
        sequence: "Ctrl+B"

        onActivated: root.model.desk.onBreak ? root.model.desk.endBreak() : root.model.open("break")
    }

    Key {
        sequence: "Ctrl+L"

        onActivated: root.model.overview.open()
    }

    Key {
        sequence: "Ctrl+K"

        onActivated: root.amending?.open()
    }

    Key {
        sequence: "Ctrl+W"

        onActivated: root.model.versions.open()
    }

    Key {
        sequence: "Ctrl+S"

        onActivated: root.seeing?.open()
    }

    Key {
        sequence: "Ctrl+E"

        onActivated: root.model.signOut()
    }

    component Key: Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.visible
    }
}
