pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/* The box that is typed into. It predicts nothing and remembers nothing. */
T.TextField {
    id: root

    property bool faulty: false

    // Ctrl Z with nothing typed to take back: a box keeps the key from every shortcut.
    signal undoAsked

    bottomPadding: Theme.gapS
    color: Theme.ink
    font.family: Hands.family(text + preeditText)
    font.pixelSize: Theme.desk ? Theme.body : Theme.lead
    horizontalAlignment: TextInput.AlignLeft
    implicitHeight: Math.max(Theme.fieldHeight, contentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.fieldHeight * 4
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    leftPadding: Theme.desk ? Theme.gapS : Theme.gapL
    passwordCharacter: "\u2022"
    rightPadding: leftPadding
    selectByMouse: Theme.desk
    selectedTextColor: Theme.inkOnAccent
    selectionColor: Theme.accent
    topPadding: Theme.gapS
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: root.faulty ? Theme.mend : Theme.edge
        border.width: root.faulty ? Theme.strong : Theme.stroke
        color: Theme.surface
        radius: Theme.radius

        FocusRing {
            shown: root.activeFocus
        }
    }
    cursorDelegate: Rectangle {
        color: Theme.ink
        visible: root.cursorVisible
        width: Theme.strong * 0.75
    }

    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo) && !root.canUndo) {
            event.accepted = true
            root.undoAsked()
        }
    }
}
