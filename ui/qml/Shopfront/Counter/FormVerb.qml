import QtQuick
import Shopfront.Kit

/* A step of a form that was sent, also by its number. */
Button {
    id: root

    required property int index
    required property bool live

    keys: Theme.ltr(root.index + 1)

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.live && root.visible
        sequence: String(root.index + 1)

        onActivated: root.clicked()
    }
}
