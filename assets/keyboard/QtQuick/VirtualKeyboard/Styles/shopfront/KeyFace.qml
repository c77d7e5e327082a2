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
    property string label
    property bool lit: false
    property bool plain: true
    readonly property string seen: root.label !== "" ? root.label : root.word
    property string spokenName: root.word
    property string word: control.displayText

    /* The largest letters whose line has room on the key. */
    function highest(words: string): int {
        const hand = Hands.family(words)
        return Math.max(Theme.caption / 2, Math.floor((root.height - 2 * plate.anchors.margins) / Math.max(Hands.natural(hand), Hands.line(hand, false))))
    }

    soundEffect: ""

    Rectangle {
        id: plate

        Accessible.description: root.seen === root.spokenName ? "" : root.seen
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

        // As when a finger lets go of it.
        Accessible.onPressAction: {
            const key = root.control
            if (!key.enabled)
                return
            if (!key.noKeyEvent)
                InputContext.inputEngine.virtualKeyClick(key.key, key.uppercased ? key.text.toUpperCase() : key.text, key.uppercased ? Qt.ShiftModifier : 0)
            key.clicked()
        }
    }
}
