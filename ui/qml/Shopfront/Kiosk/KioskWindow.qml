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

    required property KioskModel kiosk
    readonly property bool wide: window.width > window.height

    color: Theme.ground
    title: kiosk.frame.office

    Component.onCompleted: window.kiosk.attend(window)

    ArrowKeys {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
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
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                Layout.topMargin: Theme.gapM
                objectName: "frame"
                office: window.kiosk.frame.office
                time: window.kiosk.frame.time
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
                    wide: window.wide
                }

                KeyboardSlot {
                    id: keyboard

                    Layout.alignment: Qt.AlignBottom
                    keysWidth: window.wide ? Theme.tileHeight * 4 : window.width
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
            bottomInset: helpBar.height
            enabled: window.kiosk.sheet === "" && !window.kiosk.asked
        }

        KioskSheets {
            anchors.fill: parent
            bottomInset: helpBar.height
            kiosk: window.kiosk
            readable: pages
        }

        HelpBar {
            id: helpBar

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            objectName: "help"
            z: 1

            onExitAsked: window.kiosk.exitNow()
            onHelpAsked: window.kiosk.openSheet("help")
            onLanguageAsked: window.kiosk.openSheet("language")
            onSoundAsked: window.kiosk.openSheet("sound")
            onTextSizeAsked: window.kiosk.openSheet("textSize")
        }
    }
}
