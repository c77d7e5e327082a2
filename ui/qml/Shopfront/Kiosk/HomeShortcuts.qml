import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The way to a form that was saved, and every language. */
ColumnLayout {
    id: root

    required property KioskModel kiosk

    spacing: Theme.gapM

    ComeBackButton {
        Layout.fillWidth: true
        kiosk: root.kiosk
        visible: root.kiosk.forms.offered
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        spacing: Theme.gapM

        Icon {
            name: "translate"
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            text: qsTr("Choose your language")
        }
    }

    LanguageRow {
        Layout.fillWidth: true
        comfort: root.kiosk.comfort
        name: "home.language"

        onChosen: code => root.kiosk.comfort.chooseLanguage(code)
    }
}
