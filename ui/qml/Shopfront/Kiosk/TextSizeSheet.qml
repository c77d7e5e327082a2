pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* How large, and in which colours. */
KioskSheet {
    id: root

    objectName: "sheet.textSize"
    rim: "accent"
    title: qsTr("Text size and colours")

    actions: Button {
        Layout.columnSpan: Theme.largest ? 1 : 2
        Layout.fillWidth: true
        icon: "check"
        kind: Button.Primary
        objectName: "textSize.close"
        text: qsTr("Keep it like this")

        onClicked: root.kiosk.closeSheet()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.largest ? 1 : 3
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        Repeater {
            model: [
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

            ChoiceBox {
                required property var modelData

                Layout.fillWidth: true
                objectName: "textSize." + modelData.code
                selected: root.kiosk.comfort.textStep === modelData.code
                text: modelData.word

                onClicked: root.kiosk.comfort.chooseTextStep(modelData.code)
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        heading: true
        text: qsTr("Colours")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.largest ? 1 : 3
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        Repeater {
            model: [
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

            ChoiceBox {
                required property var modelData

                Layout.fillWidth: true
                objectName: "colours." + modelData.code
                selected: root.kiosk.comfort.theme === modelData.code
                text: modelData.word

                onClicked: root.kiosk.comfort.chooseTheme(modelData.code)
            }
        }
    }
}
