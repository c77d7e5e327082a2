pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut; they sleep while a dialog is open. */
Item {
    id: root

    readonly property FieldDay day: root.session.day
    readonly property bool free: root.session.dialog === "" && (root.session.forms?.dialog ?? "") === ""
    /* What each key does on the day's page. */
    readonly property list<var> keys: [["F2", () => root.session.ask("person")], ["F4", () => root.day.reopen()], ["F5", () => root.day.arrive()], ["F7", () => root.day.skip()], ["F8", () => root.session.ask("close")], ["Ctrl+E", () => root.session.ask("field")], ["Ctrl+M", () => root.session.ask("note")], ["Ctrl+N", () => root.session.ask("stop")], ["Ctrl+F", () => root.session.forms?.begin()], ["Ctrl+P", () => root.session.ask("attach")], ["Ctrl+Del", () => root.session.ask("erase")], ["PgUp", () => root.look(-1)], ["PgDown", () => root.look(1)], ["Ctrl+PgUp", () => root.day.turn(-1)], ["Ctrl+PgDown", () => root.day.turn(1)], ["Ctrl+Home", () => root.day.turn(0)]]
    required property FieldModel model
    readonly property FieldCase person: root.session.person
    required property FieldSession session
    readonly property bool today: root.session.page === "today"

    function look(by: int) {
        root.person.open("")
        root.day.step(by)
    }

    Shortcut {
        autoRepeat: false
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Anywhere {
        sequence: "F1"

        onActivated: root.session.ask("keys")
    }

    Shortcut {
        autoRepeat: false
        enabled: root.session.helping.model.state === "joined"
        sequence: "Shift+F3"

        onActivated: root.session.helping.model.stop()
    }

    Anywhere {
        sequence: "F3"

        onActivated: root.session.ask("help")
    }

    Anywhere {
        sequence: "Ctrl+1"

        onActivated: root.session.turn("today")
    }

    Anywhere {
        sequence: "Ctrl+2"

        onActivated: root.session.turn("forms")
    }

    Anywhere {
        sequence: "Ctrl+3"

        onActivated: root.session.turn("answers")
    }

    Anywhere {
        sequences: ["Ctrl+4", "F9"]

        onActivated: root.session.turn("saw")
    }

    Anywhere {
        sequence: "Ctrl+K"

        onActivated: root.session.ask("find")
    }

    Anywhere {
        sequence: "Ctrl+5"

        onActivated: root.session.turn("road")
    }

    Anywhere {
        enabled: root.free && (root.session.forms?.stage ?? "") !== "open"
        sequence: "Ctrl+Z"

        onActivated: root.session.undo()
    }

    Repeater {
        model: root.keys

        Item {
            id: one

            required property var modelData

            Today {
                sequence: one.modelData[0]

                onActivated: one.modelData[1]()
            }
        }
    }

    Today {
        sequence: "F6"

        onActivated: if (root.person.chosen !== "")
            root.person.finish()
    }

    Today {
        enabled: root.free && root.today && root.person.chosen !== ""
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
}
