import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Is somebody there? One touch anywhere carries on. */
KioskSheet {
    id: root

    firstFocus: carryOn
    line: qsTr("Nothing was touched for a while. If you have left, we clear the screen so that nobody else can read it.")
    objectName: "sheet.idle"
    rim: "lamp"
    seconds: root.kiosk.secondsLeft
    title: qsTr("Are you still there?")
    total: root.kiosk.secondsTotal

    actions: [
        Button {
            id: carryOn

            Layout.columnSpan: root.stacked || root.sheets.wide ? 1 : 2
            Layout.fillWidth: true
            icon: "hand-tap"
            kind: Button.Primary
            objectName: "idle.carryOn"
            text: qsTr("Yes, carry on")

            onClicked: root.kiosk.carryOn()
        },
        Button {
            Layout.columnSpan: root.stacked || root.sheets.wide ? 1 : 2
            Layout.fillWidth: true
            icon: "sign-out"
            objectName: "idle.finished"
            text: qsTr("I am finished")

            onClicked: root.kiosk.exitNow()
        }
    ]

    onDismissed: root.kiosk.carryOn()

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        spacing: Theme.gapS

        Icon {
            name: "speaker-high"
            tone: Theme.inkSoft
            visible: root.kiosk.comfort.voice
        }

        AppText {
            Layout.maximumWidth: (root.beside ? root.width / 2 : root.width) - 3 * Theme.page
            soft: true
            step: AppText.Caption
            text: root.kiosk.comfort.voice ? qsTr("This is also said aloud. Touch anywhere to carry on.") : qsTr("Touch anywhere to carry on.")
        }
    }
}
