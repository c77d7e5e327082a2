import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One counter: who is there, what they do and since when; pressing it asks what it is for. */
Pressable {
    id: root

    required property string icon
    required property string label
    required property bool last
    required property string name
    required property string note
    required property string number
    required property string profile
    required property string series
    required property bool staffed
    required property string time
    required property bool warm
    required property string word

    description: [root.name, root.word, root.profile, root.label, root.time, root.note].filter(part => part !== "").join(". ")
    horizontalPadding: 0
    objectName: "overview.counter." + root.number
    radius: Theme.radiusSmall
    text: qsTr("Counter %1").arg(root.number)
    verticalPadding: Theme.gapXs

    background: Rectangle {
        color: root.pressed ? Theme.sunk : "transparent"
        implicitHeight: Theme.listRowHeight
        radius: root.radius

        Divider {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            visible: !root.last
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

            AppText {
                Layout.fillWidth: true
                soft: !root.staffed
                spoken: false
                strong: root.staffed
                text: root.staffed ? root.name : root.word
            }

            RowLayout {
                spacing: Theme.gapS
                visible: root.staffed || root.profile !== ""

                Icon {
                    name: root.icon
                    size: doing.lineHeight
                    tone: doing.tone
                    visible: root.staffed
                }

                AppText {
                    id: doing

                    Layout.fillWidth: true
                    spoken: false
                    step: AppText.Caption
                    text: [root.staffed ? root.word : "", root.profile].filter(part => part !== "").join(" · ")
                    tone: root.warm && root.label === "" ? Theme.careText : Theme.inkSoft
                }
            }
        }

        SeriesMark {
            series: root.series
            size: Theme.icon * 1.3
            visible: root.label !== ""
        }

        AppText {
            number: true
            spoken: false
            text: Theme.ltr(root.label)
            visible: root.label !== ""
            wrapMode: Text.NoWrap
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.minimumWidth: Theme.body * 4
            spacing: 0

            AppText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                spoken: false
                strong: true
                text: Theme.ltr(root.time)
                tone: root.warm ? Theme.careText : Theme.ink
            }

            AppText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                soft: true
                spoken: false
                step: AppText.Caption
                text: root.note
                tone: root.warm ? Theme.careText : Theme.inkSoft
                visible: text !== ""
            }
        }
    }
}
