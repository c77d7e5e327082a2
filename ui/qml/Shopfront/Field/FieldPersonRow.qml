pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One person at a stop, in a table of four columns that becomes two lines where there is no room. */
Pressable {
    id: root

    required property string form
    property bool head: false
    property string icon
    property bool last: false
    required property string name
    required property string service
    required property string status
    property string tone: "soft"
    readonly property color toneText: ({
            done: Theme.doneText,
            care: Theme.careText
        })[root.tone] ?? Theme.ink
    required property bool wide

    Accessible.ignored: root.head
    activeFocusOnTab: !root.head
    description: [root.service, root.form, root.status].filter(part => part !== "").join(". ")
    focusPolicy: root.head ? Qt.NoFocus : Qt.StrongFocus
    horizontalPadding: 0
    implicitHeight: Math.max(root.head ? 0 : Theme.listRowHeight, implicitContentHeight + topPadding + bottomPadding)
    radius: Theme.radiusSmall
    text: root.name
    verticalPadding: Theme.gapXs

    background: Rectangle {
        color: root.pressed ? Theme.sunk : "transparent"
        radius: root.radius

        Divider {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
        }
    }
    contentItem: GridLayout {
        columnSpacing: Theme.gapM
        columns: root.wide ? 4 : 2
        rowSpacing: 0
        uniformCellWidths: true

        Cell {
            personal: !root.head
            soft: root.head
            strong: true
            text: root.name
        }

        Cell {
            soft: root.head
            strong: root.head
            text: root.service
        }

        Cell {
            soft: true
            strong: root.head
            text: root.form
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapS

            Icon {
                name: root.icon
                size: Theme.icon
                tone: root.toneText
                visible: root.icon !== ""
            }

            Cell {
                soft: root.head
                strong: root.head || root.tone === "care"
                text: root.status
                tone: root.head ? Theme.inkSoft : root.toneText
            }
        }
    }

    component Cell: AppText {
        Layout.fillWidth: true
        spoken: false
        step: root.head || Theme.largest ? AppText.Caption : AppText.Body
    }
}
