import QtQuick
import Shopfront.ViewModels

/* The place of the strip of help: made with the first call, and of no height while there is none. */
Loader {
    id: root

    readonly property HelpModel help: root.kiosk.help
    required property KioskModel kiosk
    readonly property bool needed: root.help.state !== ""
    readonly property real room: root.needed ? (root.item as Item)?.implicitHeight ?? 0 : 0
    required property bool wide

    height: root.room
    visible: root.needed

    onNeededChanged: if (root.needed && root.status === Loader.Null)
        root.setSource(Qt.resolvedUrl("../Helped/HelpStrip.qml"), {
            "help": root.help,
            "quiet": Qt.binding(() => root.kiosk.sheet === "help"),
            "wide": Qt.binding(() => root.wide)
        })

    Connections {
        function onAnswerAsked() {
            if (root.kiosk.sheet !== "help")
                root.kiosk.openSheet("help")
        }

        ignoreUnknownSignals: true
        target: root.item
    }
}
