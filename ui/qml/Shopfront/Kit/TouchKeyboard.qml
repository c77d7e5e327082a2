import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

/* The keyboard of a kiosk page: give it the page's width; it is as high as it needs while a box is typed into. */
Item {
    id: root

    // An address of the internet is written in Latin letters in every language.
    readonly property bool latin: (InputContext.inputMethodHints & (Qt.ImhEmailCharactersOnly | Qt.ImhUrlCharactersOnly | Qt.ImhLatinOnly)) !== 0
    readonly property var layouts: ({
            ar: "ar_AR",
            hi: "hi_IN",
            mi: "mi_NZ",
            vi: "vi_VN",
            zh_CN: "zh_CN"
        })
    readonly property bool shown: panel.active

    function localeOf(language: string): string {
        return root.latin ? "en_GB" : root.layouts[language] ?? "en_GB"
    }

    clip: true
    implicitHeight: root.shown ? panel.height : 0

    Component.onCompleted: {
        // Beside the letters of the page those of English, in which a name or a street may be written.
        VirtualKeyboardSettings.activeLocales = Qt.binding(() => [...new Set([root.localeOf(Theme.language), "en_GB"])])
        VirtualKeyboardSettings.locale = Qt.binding(() => root.localeOf(Theme.language))
        // Where all is English there is no other language to choose.
        VirtualKeyboardSettings.visibleFunctionKeys = Qt.binding(() => VirtualKeyboardSettings.activeLocales.length > 1 ? QtVirtualKeyboard.KeyboardFunctionKeys.All : QtVirtualKeyboard.KeyboardFunctionKeys.Hide)
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false
    }

    InputPanel {
        id: panel

        // A keyboard is laid out by itself; a mirrored page must not turn its keys round.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        visible: root.shown
        width: root.width
    }
}
