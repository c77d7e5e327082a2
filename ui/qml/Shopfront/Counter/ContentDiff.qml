import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One place of an amendment: as it is, and as it would be. */
ColumnLayout {
    id: root

    required property string after
    required property string before
    required property string label
    required property bool narrow

    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.label
    }

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.narrow ? 1 : 2
        rowSpacing: Theme.gapS
        uniformCellWidths: true

        Side {
            icon: "minus"
            text: root.before
            tint: Theme.sunk
            word: qsTr("Now")
        }

        Side {
            icon: "plus"
            text: root.after
            tint: Theme.doneTint
            tone: Theme.doneText
            word: qsTr("Then")
        }
    }

    component Side: Rectangle {
        id: side

        property string icon
        property string text
        property color tint
        property color tone: Theme.inkSoft
        property string word

        Accessible.name: side.word + ": " + side.text
        Accessible.role: Accessible.StaticText
        Layout.alignment: Qt.AlignTop
        Layout.fillHeight: true
        Layout.fillWidth: true
        border.color: side.tone
        border.width: Theme.hair
        color: side.tint
        implicitHeight: words.implicitHeight + 2 * Theme.gapS
        radius: Theme.radius

        ColumnLayout {
            id: words

            anchors.left: parent.left
            anchors.margins: Theme.gapS
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.gapXs

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapXs

                Icon {
                    name: side.icon
                    size: caption.lineHeight
                    tone: side.tone
                }

                AppText {
                    id: caption

                    Layout.fillWidth: true
                    spoken: false
                    step: AppText.Caption
                    strong: true
                    text: side.word
                    tone: side.tone
                }
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                text: side.text
            }
        }
    }
}
