pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut; they sleep while a dialog is open. */
Item {
    id: root

    readonly property FieldDay day: root.session.day
    readonly property bool free: root.session.dialog === ""
    required property FieldModel model
    readonly property FieldCase person: root.session.person
    required property FieldSession session
    readonly property bool today: root.session.page === "today"

    signal findAsked

    Shortcut {
        autoRepeat: false
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Anywhere {
        sequence: "F1"

        onActivated: root.session.ask("keys")
    }

    Anywhere {
        sequence: "Ctrl+1"

        onActivated: root.session.turn("today")
    }

    Anywhere {
        sequences: ["Ctrl+2", "Ctrl+K"]

        onActivated: {
            root.session.turn("answers")
            root.findAsked()
        }
    }

    Today {
        sequence: "Ctrl+N"

        onActivated: root.session.ask("stop")
    }

    Today {
        sequence: "F2"

        onActivated: root.session.ask("person")
    }

    Today {
        sequence: "F4"

        onActivated: root.day.reopen()
    }

    Today {
        sequence: "F5"

        onActivated: root.day.arrive()
    }

    Today {
        sequence: "F6"

        onActivated: if (root.person.case !== "")
            root.person.finish()
    }

    Today {
        sequence: "F7"

        onActivated: root.day.skip()
    }

    Today {
        sequence: "F8"

        onActivated: root.session.ask("close")
    }

    Today {
        sequence: "Ctrl+M"

        onActivated: root.session.ask("note")
    }

    Today {
        sequence: "Ctrl+E"

        onActivated: root.session.ask("field")
    }

    Today {
        sequence: "Ctrl+Z"

        onActivated: root.day.undo()
    }

    Today {
        sequence: "PgUp"

        onActivated: root.look(-1)
    }

    Today {
        sequence: "PgDown"

        onActivated: root.look(1)
    }

    Today {
        sequence: "Ctrl+PgUp"

        onActivated: root.day.turn(-1)
    }

    Today {
        sequence: "Ctrl+PgDown"

        onActivated: root.day.turn(1)
    }

    Today {
        sequence: "Ctrl+Home"

        onActivated: root.day.turn(0)
    }

    Today {
        enabled: root.free && root.today && root.person.case !== ""
        sequence: "Esc"

        onActivated: root.person.open("")
    }

    component Anywhere: Shortcut {
        autoRepeat: false
        enabled: root.free
    }
    component Today: Shortcut {
        autoRepeat: false
        enabled: root.free && root.today
    }

    function look(by: int) {
        root.person.open("")
        root.day.step(by)
    }
}
