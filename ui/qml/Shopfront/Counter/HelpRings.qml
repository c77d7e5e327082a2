pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The calls for help in one line each, over whatever page is open. */
Rectangle {
    id: root

    readonly property bool calling: root.helping !== null && (root.helping.panel.problem !== "" || root.helping.panel.count > 0 && (root.helping.panel.urgent || !root.helping.isShown))
    property DeskHelp helping: null

    Accessible.name: qsTr("Help")
    Accessible.role: Accessible.Grouping
    color: Theme.humanTint
    implicitHeight: column.implicitHeight + 2 * Theme.gapXs
    implicitWidth: column.implicitWidth

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.human
        height: Theme.stroke
        width: parent.width
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        anchors.right: parent.right
        anchors.rightMargin: Theme.page
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapXs

        Loader {
            Layout.fillWidth: true
            active: root.calling
            visible: (item as HelpProblem)?.visible ?? false

            sourceComponent: HelpProblem {
                helping: root.helping
            }
        }

        Repeater {
            id: rows

            model: root.calling ? root.helping.panel.rows : 0

            HelpRingRow {
                Layout.fillWidth: true
                helping: root.helping
            }
        }

        AppText {
            Layout.fillWidth: true
            step: AppText.Caption
            strong: true
            text: qsTr("%n more", "", rows.count - 2)
            tone: Theme.humanText
            visible: rows.count > 2
        }
    }
}
