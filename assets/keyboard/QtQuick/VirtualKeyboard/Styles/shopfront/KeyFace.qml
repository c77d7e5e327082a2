import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Shopfront.Kit

/* The face of one key, named in the accessible tree so that nobody has to see it to type.
   The plate carries the name, and not the panel, so that neighbours lie as far apart there as on the glass.
   A layout makes forty of these at once while somebody waits, so each holds no more than it shows. */
KeyPanel {
    id: root

    default property alias face: plate.data
    property bool filled: false
    readonly property color ink: root.filled ? Theme.inkOnAccent : Theme.ink
    property bool lit: false
    property bool plain: true
    property string spokenName: root.word
    property string word: control.displayText

    soundEffect: ""

    Rectangle {
        id: plate

        Accessible.name: root.spokenName
        Accessible.role: Accessible.Button
        anchors.fill: parent
        anchors.margins: Math.ceil(Theme.targetGap / 2)
        border.color: root.lit ? Theme.accent : Theme.edge
        border.width: root.lit ? Theme.strong : root.filled ? 0 : Theme.stroke
        color: {
            if (root.filled)
                return root.control.pressed ? Theme.accentPressed : Theme.accent
            if (root.control.pressed)
                return Theme.accentTint
            return root.plain ? Theme.surface : Theme.sunk
        }
        radius: Theme.radius * 0.75

        Accessible.onPressAction: {
            const text = root.control.text
            InputContext.inputEngine.virtualKeyClick(root.control.key, root.control.uppercased ? text.toUpperCase() : text, 0)
        }
    }
}
