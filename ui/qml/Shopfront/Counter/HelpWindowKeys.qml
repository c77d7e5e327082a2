import QtQuick
import Shopfront.ViewModels

/* The keys about help that hold on every page of a counter. */
Item {
    id: root

    property bool free: false
    property DeskHelp helping: null
    property bool seated: false

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.free && root.helping !== null
        sequence: "Ctrl+G"

        onActivated: root.helping.go()
    }

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.free && root.helping !== null
        sequence: "Ctrl+I"

        onActivated: root.helping.isShown ? root.helping.comeThere() : root.helping.panel.thereFirst()
    }

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.free && root.helping !== null
        sequence: "Ctrl+U"

        onActivated: root.helping.isShown ? root.helping.passOn() : root.helping.panel.passFirst()
    }

    // Also while a dialog is open or the desk is locked: whoever needs it cannot tidy up first.
    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.seated && root.helping !== null
        sequence: "Ctrl+F12"

        onActivated: root.helping.alarm.call()
    }
}
