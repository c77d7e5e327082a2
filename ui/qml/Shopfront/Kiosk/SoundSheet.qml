import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The page read aloud, in its language. */
KioskSheet {
    id: root

    line: root.kiosk.comfort.voice ? qsTr("This kiosk reads the whole page to you. Any touch stops it.") : qsTr("This kiosk has no voice. Staff at the counters read it to you.")
    objectName: "sheet.sound"
    rim: "accent"
    title: qsTr("Sound")

    actions: [
        Button {
            Layout.columnSpan: Theme.largest ? 1 : 2
            Layout.fillWidth: true
            icon: "speaker-high"
            kind: Button.Primary
            objectName: "sound.read"
            text: qsTr("Read this page aloud")
            visible: root.kiosk.comfort.voice

            onClicked: {
                root.kiosk.closeSheet()
                root.kiosk.comfort.read(root.sheets.readable)
            }
        },
        Button {
            Layout.fillWidth: true
            icon: "speaker-slash"
            objectName: "sound.stop"
            text: qsTr("Stop reading")
            visible: root.kiosk.comfort.voice

            onClicked: root.kiosk.comfort.hush()
        },
        Button {
            Layout.fillWidth: true
            icon: "arrow-counter-clockwise"
            objectName: "sound.repeat"
            text: qsTr("Read it again")
            visible: root.kiosk.comfort.voice

            onClicked: root.kiosk.comfort.readAgain()
        },
        Button {
            Layout.columnSpan: Theme.largest ? 1 : 2
            Layout.fillWidth: true
            icon: "arrow-left"
            objectName: "sound.close"
            text: qsTr("Back to the page")

            onClicked: root.kiosk.closeSheet()
        }
    ]
}
