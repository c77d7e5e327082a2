import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One change of an answer. */
Item {
    id: root

    required property string before
    required property string now
    required property bool staff
    required property string time
    required property string title
    required property bool undone
    required property string who

    Accessible.description: [root.now, root.before, root.who, root.time].filter(part => part !== "").join(". ")
    Accessible.name: root.title
    Accessible.role: Accessible.ListItem
    implicitHeight: row.implicitHeight + 2 * Theme.gapS

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapS

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.undone ? "arrow-counter-clockwise" : root.staff ? "pencil-simple" : "user"
            tone: root.staff ? Theme.humanText : Theme.inkSoft
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                soft: true
                spoken: false
                step: AppText.Caption
                text: root.title
            }

            AppText {
                Layout.fillWidth: true
                font.strikeout: root.undone
                spoken: false
                strong: true
                text: root.now
                visible: text !== ""
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                spoken: false
                step: AppText.Caption
                text: root.before
                visible: text !== ""
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                step: AppText.Caption
                text: [root.undone ? qsTr("Taken back") : "", root.who, Theme.ltr(root.time)].filter(part => part !== "").join(" · ")
                tone: root.staff ? Theme.humanText : Theme.inkSoft
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
    }
}
