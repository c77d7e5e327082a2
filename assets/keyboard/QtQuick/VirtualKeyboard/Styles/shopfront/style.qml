import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Shopfront.Kit

/* The keyboard of the kiosk: white keys in a well, named one by one, nothing on a long press only. */
KeyboardStyle {
    id: style

    keyboardDesignHeight: 404
    keyboardDesignWidth: 1080
    keyboardRelativeBottomMargin: 14 / keyboardDesignHeight
    keyboardRelativeLeftMargin: 44 / keyboardDesignWidth
    keyboardRelativeRightMargin: 44 / keyboardDesignWidth
    keyboardRelativeTopMargin: 14 / keyboardDesignHeight
    selectionListHeight: 0

    alternateKeysListBackground: Rectangle {
        border.color: Theme.edge
        border.width: Theme.stroke
        color: Theme.surface
        radius: Theme.radiusSmall
    }
    alternateKeysListDelegate: AppText {
        required property string text
        horizontalAlignment: Text.AlignHCenter
        width: style.alternateKeysListItemWidth
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.accentTint
    }
    alternateKeysListItemHeight: Theme.fieldHeight
    alternateKeysListItemWidth: Theme.fieldHeight
    backspaceKeyPanel: KeyFace {
        icon: "backspace"
        plain: false
        spokenName: KeyWords.backspace
        word: ""
    }
    enterKeyPanel: KeyFace {
        filled: true
        plain: false
        spokenName: word
        word: control.displayText === "" || control.displayText === "\n" ? KeyWords.enter : control.displayText
    }
    handwritingKeyPanel: KeyFace {
        plain: false
    }
    hideKeyPanel: KeyFace {
        icon: "keyboard"
        plain: false
        spokenName: KeyWords.hide
    }
    keyPanel: KeyFace {
        plain: !control.functionKey
    }
    keyboardBackground: Rectangle {
        color: Theme.sunk

        Divider {
            width: parent.width
        }
    }
    languageKeyPanel: KeyFace {
        icon: "translate"
        plain: false
        spokenName: KeyWords.language
    }
    languagePopupListEnabled: false
    modeKeyPanel: KeyFace {
        lit: control.mode
        plain: false
    }
    navigationHighlight: Item {
        FocusRing {
            shown: true
        }
    }
    shiftKeyPanel: KeyFace {
        icon: "arrow-fat-up"
        lit: InputContext.capsLockActive || InputContext.shiftActive
        plain: false
        spokenName: KeyWords.shift
    }
    spaceKeyPanel: KeyFace {
        plain: false
        spokenName: word
        word: KeyWords.space
    }
    symbolKeyPanel: KeyFace {
        plain: false
        spokenName: KeyWords.symbols
    }
}
