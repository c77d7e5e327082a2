import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import QtQuick.VirtualKeyboard.Styles
import Shopfront.Kit

/* The keyboard of the kiosk: white keys in a well, named one by one, nothing on a long press only. */
KeyboardStyle {
    id: style

    alternateKeysListItemHeight: Theme.fieldHeight
    alternateKeysListItemWidth: Theme.fieldHeight
    keyboardDesignHeight: 404
    keyboardDesignWidth: 1080
    keyboardRelativeBottomMargin: 14 / keyboardDesignHeight
    keyboardRelativeLeftMargin: 44 / keyboardDesignWidth
    keyboardRelativeRightMargin: 44 / keyboardDesignWidth
    keyboardRelativeTopMargin: 14 / keyboardDesignHeight
    languagePopupListEnabled: false
    // Only who writes Chinese chooses among characters; nobody else is offered words.
    selectionListHeight: VirtualKeyboardSettings.locale === "zh_CN" ? Theme.buttonHeight : 0

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
    backspaceKeyPanel: KeyPicture {
        icon: "backspace"
        spokenName: KeyWords.backspace
    }
    enterKeyPanel: KeyWord {
        filled: true
        plain: false
        spokenName: word
        word: control.displayText === "" || control.displayText === "\n" ? KeyWords.enter : control.displayText
    }
    handwritingKeyPanel: KeyWord {
        plain: false
    }
    hideKeyPanel: KeyPicture {
        icon: "keyboard"
        label: KeyWords.hideShort
        spokenName: KeyWords.hide
    }
    keyPanel: KeyWord {
        plain: !control.functionKey
    }
    keyboardBackground: Rectangle {
        color: Theme.sunk

        Divider {
            width: parent.width
        }
    }
    languageKeyPanel: KeyPicture {
        icon: "translate"
        label: control.displayText.toUpperCase()
        spokenName: KeyWords.language
    }
    modeKeyPanel: KeyWord {
        lit: control.mode
        plain: false
    }
    navigationHighlight: Item {
        FocusRing {
            shown: true
        }
    }
    selectionListBackground: Rectangle {
        color: Theme.surface

        Divider {
            width: parent.width
        }
    }
    selectionListDelegate: CandidateItem {}
    selectionListHighlight: Rectangle {
        color: Theme.accentTint
    }
    shiftKeyPanel: KeyPicture {
        icon: "arrow-fat-up"
        label: "Aa"
        lit: InputContext.capsLockActive || InputContext.shiftActive
        spokenName: KeyWords.shift
    }
    spaceKeyPanel: KeyWord {
        plain: false
        spokenName: word
        word: KeyWords.space
    }
    symbolKeyPanel: KeyWord {
        readonly property bool leads: control.displayText.startsWith("&")

        plain: false
        spokenName: leads ? KeyWords.symbols : KeyWords.letters
        // Qt puts a sign before the digits that nobody reads.
        word: leads ? control.displayText.slice(1) : control.displayText
    }
}
