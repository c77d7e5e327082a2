import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A desk beside its line of the day: who is there, and whether that was planned; pressing it plans one more shift. */
Pressable {
    id: root

    required property string icon
    required property string name
    required property string note
    required property string number
    required property bool odd

    description: [root.name, root.note].filter(part => part !== "").join(". ")
    horizontalPadding: 0
    objectName: "overview.desk." + root.number
    radius: Theme.radiusSmall
    text: qsTr("Plan counter %1").arg(root.number)
    verticalPadding: 0

    background: Rectangle {
        color: root.pressed ? Theme.sunk : "transparent"
        radius: root.radius

        Divider {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gapM

        Rectangle {
            color: Theme.sunk
            implicitHeight: Theme.buttonHeight
            implicitWidth: Math.max(implicitHeight, figure.implicitWidth + Theme.gapS)
            radius: Theme.radius

            AppText {
                id: figure

                anchors.centerIn: parent
                number: true
                spoken: false
                text: Theme.ltr(root.number)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapXs
                visible: root.name !== ""

                Icon {
                    name: root.icon
                    size: Theme.body
                    tone: Theme.inkSoft
                }

                AppText {
                    Layout.fillWidth: true
                    spoken: false
                    strong: true
                    text: root.name
                }
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                step: root.name === "" ? AppText.Body : AppText.Caption
                text: root.note
                tone: root.odd ? Theme.careText : Theme.inkSoft
            }
        }

        Icon {
            name: "plus"
            size: Theme.icon
            tone: Theme.accentText
        }
    }
}
