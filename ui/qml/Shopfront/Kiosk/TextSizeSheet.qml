pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What makes this kiosk easier for one person: how large, in which colours, how low, how simply, how still. */
KioskSheet {
    id: root

    objectName: "sheet.textSize"
    rim: "accent"
    title: qsTr("Make it easier")

    actions: Button {
        Layout.columnSpan: root.stacked ? 1 : 2
        Layout.fillWidth: true
        icon: "check"
        kind: Button.Primary
        objectName: "textSize.close"
        text: qsTr("Keep it like this")

        onClicked: root.kiosk.closeSheet()
    }

    AppText {
        Layout.fillWidth: true
        heading: true
        text: qsTr("Text size")
    }

    ChoiceRow {
        Layout.fillWidth: true
        choices: [
            {
                "code": "standard",
                "word": qsTr("Standard text")
            },
            {
                "code": "large",
                "word": qsTr("Large text")
            },
            {
                "code": "largest",
                "word": qsTr("Largest text")
            }
        ]
        chosen: root.kiosk.comfort.textStep
        name: "textSize"

        onPicked: code => root.kiosk.comfort.chooseTextStep(code)
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        heading: true
        text: qsTr("Colours")
    }

    ChoiceRow {
        Layout.fillWidth: true
        choices: [
            {
                "code": "light",
                "word": qsTr("Light")
            },
            {
                "code": "highContrast",
                "word": qsTr("High contrast")
            },
            {
                "code": "dark",
                "word": qsTr("Dark")
            }
        ]
        chosen: root.kiosk.comfort.theme
        name: "colours"

        onPicked: code => root.kiosk.comfort.chooseTheme(code)
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        heading: true
        text: qsTr("Words, height and movement")
    }

    EaseTiles {
        Layout.fillWidth: true
        comfort: root.kiosk.comfort
        wide: root.sheets.wide && !root.beside
    }
}
