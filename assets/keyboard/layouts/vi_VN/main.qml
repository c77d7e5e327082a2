import QtQuick
import "../../rows"

/* Vietnamese: its own letters above, and beside them the tones, which go onto the letter before. */
LetterRows {
    id: root

    property Component tones: Component {
        VietnameseTones {}
    }

    function createInputMethod() {
        return tones.createObject(root.parent)
    }

    rows: [[..."ăâđêôơư", ...["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"].map(tone => [tone, "\u25CC" + tone])], [..."qwertyuiop"], [..."asdfghjkl"], [..."zxcvbnm"]]
    sharedLayouts: ["symbols"]
}
