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
    readonly property bool narrow: root.width < BoardParts.rowWidth
    required property string series
    required property string side

    Accessible.name: (root.name === "" ? "" : root.name + ", ") + qsTr("%1, counter %2").arg(Theme.ltr(root.label)).arg(Theme.ltr(root.counter))
    Accessible.role: Accessible.ListItem
    border.color: Theme.line
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * (root.name === "" ? Theme.gapM : Theme.gapXs)
    implicitWidth: row.implicitWidth + 2 * Theme.padCard
    objectName: "board.call." + root.label.replace(" ", "")
    radius: Theme.radiusCard

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
                Layout.fillWidth: true
                size: Theme.title1
                text: root.label
            }

            SideSign {
                arrow: root.narrow ? root.arrow : ""
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
                soft: true
                spoken: false
                text: root.side
                visible: text !== "" && !root.narrow
                wrapMode: Text.NoWrap
            }

            AppText {
                heading: false
                spoken: false
                step: root.narrow ? AppText.Body : AppText.Lead
                strong: true
                text: qsTr("Counter")
                wrapMode: Text.NoWrap
            }

            TallText {
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
