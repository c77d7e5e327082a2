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

    // One place decides, because one sheet may follow another.
    readonly property bool awake: window.kiosk.sheet === "" && !window.kiosk.asked && !questionSheets.busy
    readonly property EaseModel ease: window.kiosk.comfort.ease
    // What lies above a lowered page, the office among it, is out of reach; what lies below every page is so too.
    readonly property real freeAbove: window.ease.lowered ? window.ease.freeAbove(window.width, window.height) : 0
    readonly property real freeBelow: window.ease.freeBelow(window.width, window.height)
    required property KioskModel kiosk
    // Sheets leave the strip of help in sight.
    readonly property real top: strip.room > 0 ? place.y + strip.room : window.freeAbove
    readonly property bool wide: window.width > window.height
    readonly property bool writing: window.kiosk.sheet === "help" && ["talk", "callback"].includes(window.kiosk.help.part) && !window.kiosk.asked

    color: Theme.ground
    title: kiosk.frame.office

    Component.onCompleted: window.kiosk.attend(window)

    ArrowKeys {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.bottomMargin: window.freeBelow
        anchors.fill: parent
        objectName: "kiosk"

        HelpSlot {
            id: strip

            anchors.left: parent.left
            anchors.right: parent.right
            kiosk: window.kiosk
            wide: window.wide
            y: place.y
            z: 1
        }

        ColumnLayout {
            anchors.bottomMargin: helpBar.height
            anchors.fill: parent
            spacing: 0

            KioskHead {
                Layout.fillWidth: true
                enabled: window.awake
                freeAbove: window.freeAbove
                human: window.kiosk.help.state === "joined"
                kiosk: window.kiosk
            }

            Item {
                id: place

                Layout.fillWidth: true
                Layout.preferredHeight: strip.room
                Layout.topMargin: strip.room > 0 ? Theme.gapS : 0
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
                    enabled: window.awake
                    kiosk: window.kiosk
                    overlay: questionSheets
                    wide: window.wide && !keyboard.shown // beside the keys it is as narrow as an upright one
                }

                KeyboardSlot {
                    id: keyboard

                    enabled: window.awake || window.writing
                    keysWidth: window.wide ? Theme.tileHeight * 4 : window.width
                    walk: window.kiosk.byEar.walk
                    wanted: window.kiosk.screenKeyboard && (["Find", "Name"].includes(window.kiosk.page) || pages.asking || window.writing)
                }
            }

            MachineStrip {
                Layout.bottomMargin: Theme.gapS
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                enabled: window.awake
                frame: window.kiosk.frame
                visible: !keyboard.shown && (window.kiosk.frame.worried || ["Welcome", "Home"].includes(window.kiosk.page))
            }
        }

        FormOverlay {
            id: questionSheets

            anchors.fill: parent
            anchors.topMargin: window.top
            bottomInset: helpBar.height
            enabled: window.kiosk.sheet === "" && !window.kiosk.asked
        }

        KioskSheets {
            // Whoever writes to a helper has the keys below the sheet, or beside it.
            anchors.bottomMargin: window.writing && !window.wide && keyboard.shown ? helpBar.height + keyboard.height : 0
            anchors.fill: parent
            anchors.rightMargin: window.writing && window.wide ? keyboard.width : 0
            anchors.topMargin: window.top
            bottomInset: anchors.bottomMargin > 0 ? Theme.radiusSheet : helpBar.height
            kiosk: window.kiosk
            readable: pages
            wide: window.wide
        }

        KioskBar {
            id: helpBar

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            kiosk: window.kiosk
            wide: window.wide
            z: 1
        }
    }
}
