pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* Mark, strong line, soft line, status and a value at the end; controls of the page come last. */
Pressable {
    id: root

    property bool caret: root.interactive
    property string icon
    property bool interactive: true
    property bool last: false
    property string line
    property string status
    property color statusTone: Theme.inkSoft
    property string title
    default property alias trailing: trail.data
    property string value
    property string weight: Theme.desk ? "bold" : "duotone"

    activeFocusOnTab: root.interactive
    description: [root.line, root.status, root.value].filter(part => part !== "").join(". ")
    focusPolicy: root.interactive ? Qt.StrongFocus : Qt.NoFocus
    horizontalPadding: Theme.gapM
    radius: Theme.radiusSmall
    role: root.interactive ? Accessible.Button : Accessible.ListItem
    text: root.title
    verticalPadding: Theme.gapS

    background: Rectangle {
        color: root.interactive && root.pressed ? Theme.sunk : "transparent"
        implicitHeight: Theme.listRowHeight
        radius: root.radius

        Divider {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            visible: !root.last
        }
    }
    contentItem: RowLayout {
        spacing: Theme.desk ? Theme.gapM : Theme.gapL

        Icon {
            name: root.icon
            size: Theme.desk ? Theme.iconLarge * 0.85 : Theme.iconLarge
            tone: Theme.accentText
            visible: root.icon !== ""
            weight: root.weight
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                spoken: false
                step: Theme.desk ? AppText.Body : AppText.Body
                strong: true
                text: root.title
            }

            Loader {
                Layout.fillWidth: true
                active: root.line !== ""
                visible: active

                sourceComponent: AppText {
                    soft: true
                    spoken: false
                    step: AppText.Caption
                    text: root.line
                }
            }

            Loader {
                Layout.fillWidth: true
                active: root.status !== ""
                visible: active

                sourceComponent: AppText {
                    spoken: false
                    step: AppText.Caption
                    strong: true
                    text: root.status
                    tone: root.statusTone
                }
            }
        }

        Loader {
            Layout.maximumWidth: root.width / 3
            active: root.value !== ""
            visible: active

            sourceComponent: AppText {
                horizontalAlignment: Text.AlignRight
                spoken: false
                strong: true
                text: root.value
            }
        }

        RowLayout {
            id: trail

            spacing: Theme.gapS
            visible: children.length > 0
        }

        Icon {
            name: "caret-right"
            visible: root.caret
        }
    }
}
