import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Another language, in the middle of anything. */
KioskSheet {
    id: root

    line: qsTr("You stay on the same page.")
    objectName: "sheet.language"
    rim: "accent"
    title: qsTr("Choose your language")

    actions: Button {
        Layout.columnSpan: root.stacked ? 1 : 2
        Layout.fillWidth: true
        icon: "arrow-left"
        objectName: "language.close"
        text: qsTr("Back to the page")

        onClicked: root.kiosk.closeSheet()
    }

    LanguageRow {
        Layout.fillWidth: true
        comfort: root.kiosk.comfort
        name: "language"

        onChosen: code => {
            root.kiosk.comfort.chooseLanguage(code)
            root.kiosk.closeSheet()
        }
    }
}
