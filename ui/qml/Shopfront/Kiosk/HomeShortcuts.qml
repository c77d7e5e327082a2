import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What most people come for, and every language. */
ColumnLayout {
    id: root

    required property KioskModel kiosk
    required property bool wide

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        heading: true
        text: qsTr("Asked for most")
    }

    ServiceRows {
        Layout.fillWidth: true
        model: root.kiosk.catalogue.askedMost
        name: "home.most"

        onChosen: service => root.kiosk.openService(service)
    }

    ComeBackButton {
        Layout.fillWidth: true
        kiosk: root.kiosk
        visible: root.kiosk.forms.offered && !root.wide
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        spacing: Theme.gapM
        visible: !root.wide

        Icon {
            name: "translate"
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            text: qsTr("Choose your language")
        }
    }

    RowLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.gapM

        // A wide screen has no line to spare: what is a line of its own elsewhere stands beside the languages.
        ComeBackButton {
            kiosk: root.kiosk
            visible: root.kiosk.forms.offered && root.wide
        }

        LanguageRow {
            Layout.fillHeight: false
            Layout.fillWidth: true
            comfort: root.kiosk.comfort
            name: "home.language"

            onChosen: code => root.kiosk.comfort.chooseLanguage(code)
        }
    }
}
