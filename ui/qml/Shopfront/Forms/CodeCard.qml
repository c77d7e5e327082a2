import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A code to be noted, large, with a picture of it for a phone or a camera. */
Card {
    id: root

    required property string code
    required property string line
    required property string name
    property string picture
    property string until

    tint: "accent"

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapXl
        columns: Theme.largest ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            AppText {
                Accessible.name: root.code
                Layout.fillWidth: true
                font.features: ({
                        "zero": 1
                    })
                number: true
                objectName: root.name
                personal: true
                step: root.picture !== "" ? AppText.Title1 : AppText.Display
                text: Theme.ltr(root.code)
            }

            AppText {
                Layout.fillWidth: true
                objectName: root.name + ".until"
                strong: true
                text: root.until
                visible: text !== ""
            }

            AppText {
                Layout.fillWidth: true
                text: root.line
            }
        }

        Rectangle {
            color: Theme.paper
            implicitHeight: Theme.tileHeight
            implicitWidth: Theme.tileHeight
            radius: Theme.radius
            visible: root.picture !== ""

            Image {
                Accessible.name: qsTr("The code as a picture")
                Accessible.role: Accessible.Graphic
                anchors.centerIn: parent
                source: root.picture
                sourceSize: Qt.size(Theme.tileHeight, Theme.tileHeight)
            }
        }
    }
}
