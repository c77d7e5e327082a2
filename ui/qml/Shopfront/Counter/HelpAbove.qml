import QtQuick
import QtQuick.Layouts
import Shopfront.ViewModels

/* What stands above every page: emergencies elsewhere, and who calls for help where the page does not show it. */
ColumnLayout {
    id: root

    property bool asks: false
    property bool atDesk: false
    property bool carded: false
    property DeskHelp helping: null

    spacing: 0

    HelpAlarmStrip {
        Layout.fillWidth: true
        acts: root.atDesk
        helping: root.helping
    }

    HelpRings {
        Layout.fillWidth: true
        enabled: !root.asks
        helping: root.helping
        visible: root.atDesk && !root.carded && calling
    }

    Connections {
        function onRang(words: string) {
            root.Accessible.announce(words, Accessible.Assertive)
        }

        target: root.helping?.panel ?? null
    }
}
