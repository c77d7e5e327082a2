pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* Every shortcut of the overview; they sleep while a dialog is open. */
Item {
    id: root

    readonly property bool live: root.overview.dialog === ""
    required property CounterModel model
    readonly property OverviewModel overview: root.model.overview

    Key {
        sequence: "F1"

        onActivated: root.overview.ask("keys")
    }

    Key {
        sequence: "Ctrl+1"

        onActivated: root.overview.turn("now")
    }

    Key {
        sequence: "Ctrl+2"

        onActivated: root.overview.turn("day")
    }

    Key {
        sequence: "Ctrl+3"

        onActivated: root.overview.turn("week")
    }

    Key {
        sequence: "Ctrl+4"

        onActivated: root.overview.turn("desks")
    }

    Key {
        sequence: "Ctrl+5"

        onActivated: root.overview.turn("help")
    }

    Key {
        enabled: root.live && root.visible && root.overview.tab === "desks"
        sequence: "Ctrl+Z"

        onActivated: root.overview.desks.undo()
    }

    Key {
        sequence: "PgUp"

        onActivated: root.overview.turnDay(-1)
    }

    Key {
        sequence: "PgDown"

        onActivated: root.overview.turnDay(1)
    }

    Key {
        sequence: "Ctrl+T"

        onActivated: root.overview.turnTables()
    }

    Key {
        sequence: "Ctrl+H"

        onActivated: root.overview.ask("how")
    }

    Key {
        sequence: "Ctrl+S"

        onActivated: root.overview.ask("save")
    }

    Key {
        sequence: "F9"

        onActivated: root.overview.stops.whole ? root.overview.stops.resume("") : root.overview.ask("stop")
    }

    Key {
        sequence: "F12"

        onActivated: root.model.lock()
    }

    Key {
        sequence: "Esc"

        onActivated: root.overview.leave()
    }

    Key {
        sequence: "Ctrl+L"

        onActivated: root.overview.leave()
    }

    component Key: Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.visible
    }
}
