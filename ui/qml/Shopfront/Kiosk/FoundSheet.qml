import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* This kiosk stopped while somebody filled in a form. Nothing of it is shown before somebody says that it is theirs. */
KioskSheet {
    id: root

    readonly property bool open: root.kiosk.forms.found === "open"
    readonly property bool refused: root.kiosk.forms.found === "refused"
    readonly property bool sent: root.kiosk.forms.found === "sent"

    line: root.refused ? root.kiosk.forms.problem : root.open ? qsTr("This screen stopped for a moment. If a form here is yours, you can go on with it. If not, we clear it at once.") : root.sent ? qsTr("This screen stopped while a form was being sent. The form is finished.") : qsTr("This screen lost its power while a form was open. Nothing of the form is left here. Start it again, or ask at a counter.")
    objectName: "sheet.found"
    rim: "lamp"
    title: root.refused ? qsTr("The form did not open") : root.open ? qsTr("Were you filling in a form?") : root.sent ? qsTr("A form was sent from here") : qsTr("A form was lost")
    touchAnywhere: false

    actions: [
        Button {
            Layout.columnSpan: root.stacked || root.sheets.wide ? 1 : 2
            Layout.fillWidth: true
            icon: "check"
            kind: Button.Choice
            objectName: "found.mine"
            text: qsTr("Yes, go on with my form")
            visible: root.open

            onClicked: root.kiosk.forms.answerFound(true)
        },
        Button {
            Layout.columnSpan: root.stacked || root.sheets.wide ? 1 : 2
            Layout.fillWidth: true
            icon: "x"
            kind: Button.Choice
            objectName: "found.notMine"
            text: qsTr("No, clear it")
            visible: root.open

            onClicked: root.kiosk.forms.answerFound(false)
        },
        Button {
            Layout.columnSpan: root.stacked ? 1 : 2
            Layout.fillWidth: true
            icon: "check"
            kind: Button.Primary
            objectName: "found.noted"
            text: root.sent ? qsTr("I have noted my reference") : qsTr("Back to the page")
            visible: !root.open

            onClicked: root.kiosk.forms.answerFound(false)
        }
    ]

    AppText {
        Layout.fillWidth: true
        number: true
        objectName: "found.reference"
        personal: true
        step: AppText.Title2
        text: Theme.ltr(root.kiosk.forms.reference)
        visible: root.sent
    }
}
