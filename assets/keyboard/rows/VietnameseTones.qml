import QtQuick
// Under a name, because Qt Quick has an InputMethod of its own.
import QtQuick.VirtualKeyboard as Keys

/* A tone goes onto the letter before the cursor, and takes the place of the one that it has. */
Keys.InputMethod {
    id: root

    readonly property var tones: ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]

    function inputModes(locale) {
        return [Keys.InputEngine.InputMode.Latin]
    }

    function keyEvent(key, text, modifiers) {
        if (!root.tones.includes(text))
            return false
        const letter = root.inputContext.surroundingText.charAt(root.inputContext.cursorPosition - 1)
        const parts = [...letter.normalize("NFD")].filter(part => !root.tones.includes(part))
        const toned = (parts.join("") + text).normalize("NFC")
        if (toned.length === 1)
            root.inputContext.commit(toned, -1, 1)
        return true
    }

    function reset() {
    }

    function selectionLists() {
        return []
    }

    function setInputMode(locale, inputMode) {
        return true
    }

    function setTextCase(textCase) {
        return true
    }

    function update() {
    }
}
