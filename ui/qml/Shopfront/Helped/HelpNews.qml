import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The last thing that the helper did: a word, a card, a finger on a question. One touch leads to it. */
Rectangle {
    id: root

    required property HelpModel help
    required property bool wide

    border.color: Theme.human
    border.width: Theme.stroke
    color: Theme.surface
    implicitHeight: row.implicitHeight + 2 * Theme.gapM
    radius: Theme.radius

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.gapM
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Theme.gapM
        columns: Theme.largest && !root.wide ? 1 : 2
        rowSpacing: Theme.gapS

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.help.newsIcon
                tone: Theme.humanText
            }

            AppText {
                Layout.fillWidth: true
                objectName: "help.news"
                personal: root.help.newsPersonal
                text: root.help.newsLine
            }
        }

        Button {
            Layout.fillWidth: Theme.largest && !root.wide
            compact: true
            objectName: "help.news.open"
            text: root.help.newsButton

            onClicked: root.help.openNews()
        }
    }
}
