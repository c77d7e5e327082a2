pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

/* The kiosk: awning, name and clock, one page, what is so with this machine, and the help bar that never moves. */
Window {
    id: window

    readonly property EaseModel ease: window.kiosk.comfort.ease
    // What lies above a lowered page, the office among it, is out of reach; what lies below every page is so too.
    readonly property real freeAbove: window.ease.lowered ? window.ease.freeAbove(window.width, window.height) : 0
    readonly property real freeBelow: window.ease.freeBelow(window.width, window.height)
    required property KioskModel kiosk
    readonly property bool wide: window.width > window.height

    color: Theme.ground
    title: kiosk.frame.office

    Component.onCompleted: window.kiosk.attend(window)

    ArrowKeys {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.bottomMargin: window.freeBelow
        anchors.fill: parent
        objectName: "kiosk"

        ColumnLayout {
            anchors.bottomMargin: helpBar.height
            anchors.fill: parent
            // One place decides, because one sheet may follow another.
            enabled: window.kiosk.sheet === "" && !window.kiosk.asked && !questionSheets.busy
            spacing: 0

            Awning {
                Layout.fillWidth: true
            }

            PageHeader {
                id: frame

                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                Layout.topMargin: Theme.gapM
                objectName: "frame"
                office: window.kiosk.frame.office
                time: window.kiosk.frame.time
            }

            LoweredNote {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(0, window.freeAbove - frame.y - frame.height)
                visible: window.ease.lowered
            }

            GridLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                columnSpacing: 0
                columns: window.wide ? 2 : 1
                rowSpacing: 0

                PageLoader {
                    id: pages

                    Layout.bottomMargin: Theme.gap
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.page
                    Layout.rightMargin: Theme.page
                    Layout.topMargin: Theme.gap
                    kiosk: window.kiosk
                    overlay: questionSheets
                    wide: window.wide && !keyboard.shown // beside the keys it is as narrow as an upright one
                }

                KeyboardSlot {
                    id: keyboard

                    keysWidth: window.wide ? Theme.tileHeight * 4 : window.width
                    walk: window.kiosk.byEar.walk
                    wanted: window.kiosk.screenKeyboard && (["Find", "Name"].includes(window.kiosk.page) || pages.asking)
                }
            }

            MachineStrip {
                Layout.bottomMargin: Theme.gapS
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                frame: window.kiosk.frame
                visible: !keyboard.shown && (window.kiosk.frame.worried || ["Welcome", "Home"].includes(window.kiosk.page))
            }
        }

        FormOverlay {
            id: questionSheets

            anchors.fill: parent
            anchors.topMargin: window.freeAbove
            bottomInset: helpBar.height
            enabled: window.kiosk.sheet === "" && !window.kiosk.asked
        }

        KioskSheets {
            anchors.fill: parent
            anchors.topMargin: window.freeAbove
            bottomInset: helpBar.height
            kiosk: window.kiosk
            readable: pages
            wide: window.wide
        }

        HelpBar {
            id: helpBar

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            objectName: "help"
            telling: window.ease.caption !== ""
            wide: window.wide
            z: 1

            beside: EaseRow {
                Layout.fillWidth: !window.wide
                // The same for every word that may stand there, so that the cells beside it stay where they are.
                Layout.preferredWidth: window.wide ? Theme.caption * 11 : -1
                ease: window.ease
                wide: window.wide
            }
            told: CaptionLine {
                Layout.fillWidth: true
                ease: window.ease
            }

            onExitAsked: window.kiosk.exitNow()
            onHelpAsked: window.kiosk.openSheet("help")
            onLanguageAsked: window.kiosk.openSheet("language")
            onSoundAsked: window.kiosk.openSheet("sound")
            onTextSizeAsked: window.kiosk.openSheet("textSize")
        }
    }
}
