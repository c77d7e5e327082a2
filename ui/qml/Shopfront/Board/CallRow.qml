import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A call before the newest one. */
Rectangle {
    id: root

    required property string arrow
    required property string counter
    required property string label
    required property string name
    readonly property bool narrow: root.width < Math.max(BoardParts.rowWidth, root.needed)
    /* What stands beside each other in a wide row. */
    readonly property real needed: 2 * Theme.padCard + Theme.title2 + called.implicitWidth + Theme.title3 + words.implicitWidth + word.advanceWidth + place.implicitWidth + 5 * Theme.gapL
    required property string series
    required property string side

    Accessible.description: root.side
    Accessible.name: (root.name === "" ? "" : root.name + ", ") + qsTr("%1, counter %2").arg(Theme.ltr(root.label)).arg(Theme.ltr(root.counter))
    Accessible.role: Accessible.ListItem
    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * (root.name === "" ? Theme.gapM : Theme.gapXs)
    implicitWidth: row.implicitWidth + 2 * Theme.padCard
    objectName: "board.call." + root.label.replace(" ", "")
    radius: Theme.radiusCard

    TextMetrics {
        id: word

        font.family: counterWord.font.family
        font.pixelSize: Theme.lead
        font.weight: counterWord.font.weight
        text: counterWord.text
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.padCard
        anchors.right: parent.right
        anchors.rightMargin: Theme.padCard
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        RowLayout {
            id: row

            Layout.fillWidth: true
            spacing: root.narrow ? Theme.gapM : Theme.gapL

            SeriesMark {
                series: root.series
                size: Theme.title2
            }

            TallText {
                id: called

                Layout.fillWidth: true
                size: Theme.title1
                text: root.label
            }

            SideSign {
                arrow: root.narrow ? root.arrow : ""
                most: Theme.body * 4.4
                side: root.side
                tone: Theme.accentText
            }

            Icon {
                name: root.arrow
                size: Theme.title3
                tone: Theme.accentText
                visible: root.arrow !== "" && !root.narrow
            }

            AppText {
                id: words

                soft: true
                spoken: false
                text: root.side
                visible: text !== "" && !root.narrow
                wrapMode: Text.NoWrap
            }

            AppText {
                id: counterWord

                Layout.maximumWidth: root.narrow ? Theme.body * 3.8 : -1
                heading: false
                spoken: false
                step: root.narrow ? AppText.Body : AppText.Lead
                strong: true
                text: qsTr("Counter")
                wrapMode: root.narrow ? Text.Wrap : Text.NoWrap
            }

            TallText {
                id: place

                Layout.minimumWidth: Theme.title1 * 0.65
                align: Text.AlignRight
                size: Theme.title1
                text: root.counter
                tone: Theme.accentText
            }
        }

        CallName {
            Layout.fillWidth: true
            most: Theme.lead
            name: "board.call.name"
            text: root.name
            tone: Theme.ink
            visible: text !== ""
        }
    }
}
