import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The help bar of the kiosk: with what makes it easier beside it, and what is heard above. */
HelpBar {
    id: root

    readonly property EaseModel ease: root.kiosk.comfort.ease
    required property KioskModel kiosk

    objectName: "help"
    telling: root.ease.caption !== ""

    beside: EaseRow {
        Layout.fillWidth: !root.wide
        // The same for every word that may stand there, so that the cells beside it stay where they are.
        Layout.preferredWidth: root.wide ? Theme.caption * 11 : -1
        ease: root.ease
        wide: root.wide
    }
    told: CaptionLine {
        Layout.fillWidth: true
        ease: root.ease
    }

    onExitAsked: root.kiosk.exitNow()
    onHelpAsked: root.kiosk.openSheet("help")
    onLanguageAsked: root.kiosk.openSheet("language")
    onSoundAsked: root.kiosk.openSheet("sound")
    onTextSizeAsked: root.kiosk.openSheet("textSize")
}
