import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Six words to be noted or said, with a picture of them for a scanner or a phone. */
Card {
    id: root

    required property string line
    property string picture
    property string staffWords
    property string until
    required property string words

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
                Layout.fillWidth: true
                objectName: "handover.words"
                personal: true
                step: Theme.largest ? AppText.Title3 : AppText.Title2
                strong: true
                text: root.words
            }

            AppText {
                Layout.fillWidth: true
                objectName: "handover.staffWords"
                personal: true
                soft: true
                text: qsTr("For staff: %1").arg("\u2066" + root.staffWords + "\u2069")
                visible: root.staffWords !== ""
            }

            AppText {
                Layout.fillWidth: true
                objectName: "handover.until"
                strong: true
                text: root.until
            }

            AppText {
                Layout.fillWidth: true
                text: root.line
            }
        }

        Rectangle {
            Layout.alignment: Qt.AlignTop
            color: Theme.paper
            implicitHeight: Theme.tileHeight
            implicitWidth: Theme.tileHeight
            radius: Theme.radius
            visible: root.picture !== ""

            Image {
                Accessible.name: qsTr("The words as a picture")
                Accessible.role: Accessible.Graphic
                anchors.centerIn: parent
                source: root.picture
                sourceSize: Qt.size(Theme.tileHeight, Theme.tileHeight)
            }
        }
    }
}
