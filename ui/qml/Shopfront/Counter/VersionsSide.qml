import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One version: what it says, who wrote it, when and on which device. */
Rectangle {
    id: root

    required property int number
    required property string people
    required property bool shows
    required property string text

    signal taken

    Accessible.name: [root.text, root.shows ? qsTr("Shows now") : "", root.people].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.Grouping
    Layout.alignment: Qt.AlignTop
    Layout.fillHeight: true
    Layout.fillWidth: true
    border.color: root.shows ? Theme.accentText : Theme.edge
    border.width: root.shows ? Theme.stroke : Theme.hair
    color: root.shows ? Theme.accentTint : Theme.sunk
    implicitHeight: column.implicitHeight + 2 * Theme.gapL
    implicitWidth: column.implicitWidth + 2 * Theme.gapL
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gapL
        spacing: Theme.gapM

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: now.implicitHeight
            spacing: Theme.gapS

            AppText {
                Layout.fillWidth: true
                soft: true
                spoken: false
                step: AppText.Caption
                strong: true
                text: qsTr("Version %1").arg(root.number)
            }

            Chip {
                id: now

                icon: "eye"
                text: qsTr("Shows now")
                tint: "accent"
                visible: root.shows
            }
        }

        AppText {
            Layout.fillWidth: true
            objectName: `versions.value.${root.number}`
            step: AppText.Lead
            strong: true
            text: root.text
        }

        AppText {
            Layout.fillWidth: true
            objectName: `versions.people.${root.number}`
            soft: true
            text: root.people
        }

        Item {
            Layout.fillHeight: true
        }

        Button {
            Layout.fillWidth: true
            description: root.text
            icon: "check"
            keys: root.number <= 3 ? `F${root.number + 4}` : ""
            objectName: `versions.take.${root.number}`
            text: qsTr("Take version %1").arg(root.number)

            onClicked: root.taken()
        }
    }
}
