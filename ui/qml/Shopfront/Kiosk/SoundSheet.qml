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
            Layout.columnSpan: root.stacked ? 1 : 2
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
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            icon: "arrow-left"
            objectName: "sound.close"
            text: qsTr("Back to the page")

            onClicked: root.kiosk.closeSheet()
        }
    ]

    AppText {
        Layout.fillWidth: true
        soft: true
        text: root.kiosk.byEar.guide.headset ? qsTr("A headset is plugged in. Only you hear it.") : qsTr("Others may hear it too, so your answers are left out. Plug in a headset to hear them.")
        visible: root.kiosk.comfort.voice
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.kiosk.comfort.voice

        Button {
            compact: true
            icon: "minus"
            objectName: "sound.quieter"
            text: qsTr("Quieter")

            onClicked: root.kiosk.byEar.guide.changeLevel(-1)
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "sound.level"
            strong: true
            text: root.kiosk.byEar.guide.levelWords
        }

        Button {
            compact: true
            icon: "plus"
            objectName: "sound.louder"
            text: qsTr("Louder")

            onClicked: root.kiosk.byEar.guide.changeLevel(1)
        }
    }
}
