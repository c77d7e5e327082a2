import QtQuick
import QtQuick.VirtualKeyboard.Plugins
import "../../rows"

/* Simplified Chinese by Pinyin: what is typed is offered as characters above the keys. */
LetterRows {
    id: root

    property Component pinyin: Component {
        PinyinInputMethod {}
    }

    function createInputMethod() {
        return pinyin.createObject(root.parent)
    }

    capitals: false
    comma: "，"
    fullStop: "。"
    inputMode: -1
    rows: [[..."qwertyuiop"], [..."asdfghjkl"], ["'", ..."zxcvbnm"]]
    sharedLayouts: ["symbols"]
}
