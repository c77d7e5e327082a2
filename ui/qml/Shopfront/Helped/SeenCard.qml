pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What a helper will see, or will not, line by line. */
Rectangle {
    id: root

    property list<string> lines
    property string title
    readonly property color tone: root.will ? Theme.humanText : Theme.accentText
    required property bool will

    border.color: root.tone
    border.width: Theme.highContrast ? Theme.hair : 0
    color: root.will ? Theme.humanTint : Theme.accentTint
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapM

        RowLayout {
            spacing: Theme.gapM

            Icon {
                name: root.will ? "eye" : "eye-slash"
                tone: root.tone
            }

            AppText {
                Layout.fillWidth: true
                strong: true
                text: root.title
            }
        }

        Repeater {
            model: root.lines

            RowLayout {
                id: row

                required property string modelData

                spacing: Theme.gapM

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: root.will ? "check" : "x"
                    size: Theme.body
                    tone: root.tone
                }

                AppText {
                    Layout.fillWidth: true
                    step: AppText.Caption
                    text: row.modelData
                }
            }
        }
    }
}
