import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One counter: its number, who is there, and with whom. */
ColumnLayout {
    id: root

    required property string icon
    required property string label
    required property bool last
    required property bool mine
    required property string name
    required property string number
    required property string series
    required property bool staffed
    required property string word

    Accessible.name: [root.number, root.name, root.word, root.label].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    objectName: "counter.office." + root.number
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.listRowHeight
        spacing: Theme.gapM

        Rectangle {
            color: root.mine ? Theme.accent : Theme.sunk
            implicitHeight: Theme.buttonHeight
            implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.gapS)
            radius: Theme.radius

            AppText {
                id: number

                anchors.centerIn: parent
                number: true
                spoken: false
                text: Theme.ltr(root.number)
                tone: root.mine ? Theme.inkOnAccent : Theme.ink
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
                text: root.name
            }

            RowLayout {
                spacing: Theme.gapS
                visible: root.word !== ""

                Icon {
                    name: root.icon
                    size: doing.lineHeight
                    tone: Theme.inkSoft
                }

                AppText {
                    id: doing

                    Layout.fillWidth: true
                    soft: true
                    spoken: false
                    step: AppText.Caption
                    text: root.word
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
    }

    Divider {
        Layout.fillWidth: true
        visible: !root.last
    }
}
