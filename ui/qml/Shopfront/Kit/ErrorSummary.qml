pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* What is to be mended, before the heading; each entry leads to its field. */
FocusScope {
    id: root

    property list<string> entries
    property string title: qsTr("There is a problem")

    signal entryChosen(int index)

    function take() {
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    Accessible.description: root.entries.join(". ")
    Accessible.focusable: true
    Accessible.name: root.title
    Accessible.role: Accessible.AlertMessage
    activeFocusOnTab: true
    implicitHeight: column.implicitHeight + 2 * Theme.gapL
    implicitWidth: column.implicitWidth + 2 * Theme.padCard
    visible: root.entries.length > 0

    Rectangle {
        anchors.fill: parent
        border.color: Theme.mend
        border.width: Theme.strong
        color: Theme.mendTint
        radius: Theme.radius

        FocusRing {
            shown: root.activeFocus
        }
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gapL
        spacing: Math.max(Theme.gapXs, Theme.targetGap)

        RowLayout {
            spacing: Theme.gapM

            Icon {
                name: "warning-circle"
                size: heading.font.pixelSize * 1.2
                tone: Theme.mendText
                weight: "fill"
            }

            AppText {
                id: heading

                Layout.fillWidth: true
                step: AppText.Title3
                text: root.title
            }
        }

        Repeater {
            model: root.entries

            LinkButton {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                icon: "arrow-elbow-right-down"
                text: modelData
                tone: Theme.mendText

                onClicked: root.entryChosen(index)
            }
        }
    }
}
