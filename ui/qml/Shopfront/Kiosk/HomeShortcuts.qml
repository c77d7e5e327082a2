import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The way in for those who are expected, a form that was saved, and every language. */
ColumnLayout {
    id: root

    required property KioskModel kiosk
    required property bool wide

    spacing: Theme.gapM

    ChoiceTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: Math.max(implicitHeight, Theme.tileHeight * 1.5)
        Layout.minimumHeight: implicitHeight
        icon: "calendar-check"
        line: qsTr("Tell us that you have arrived.")
        objectName: "home.appointment"
        title: qsTr("I have an appointment")

        onClicked: root.kiosk.haveAppointment()
    }

    // Beside tiles that have no line to spare.
    Banner {
        Layout.fillWidth: true
        icon: "prohibit"
        kind: Banner.Care
        line: root.kiosk.home.stopped
        objectName: "home.stopped"
        title: qsTr("No tickets now")
        visible: root.wide && root.kiosk.home.stopped !== ""
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
