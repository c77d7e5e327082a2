import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One field of the citizen's page. Pressing it means it; what is private says only that it is. */
Pressable {
    id: root

    required property bool chosen
    required property string error
    required property bool here
    required property string icon
    required property int index
    required property string label
    required property bool last
    required property string note
    required property bool pointed
    required property string ref
    readonly property real room: root.ListView.view?.height ?? 0
    required property string status
    required property string value
    readonly property string where: [root.here ? qsTr("They are here") : "", root.pointed ? qsTr("You point here") : ""].filter(part => part !== "").join(" · ")

    function comeIntoSight() {
        if (root.chosen)
            root.ListView.view?.positionViewAtIndex(root.index, ListView.Contain)
    }

    Accessible.selectable: true
    Accessible.selected: root.chosen
    activeFocusOnTab: false
    description: [root.status, root.value, root.error, root.note, root.where].filter(part => part !== "").join(". ")
    horizontalPadding: Theme.gapS
    objectName: "help.field." + root.index
    role: Accessible.ListItem
    text: root.label
    verticalPadding: Theme.gapS

    background: Rectangle {
        border.color: root.chosen ? Theme.accent : Theme.humanText
        border.width: root.chosen ? Theme.strong : root.pointed ? Theme.stroke : 0
        color: root.pressed ? Theme.sunk : root.here ? Theme.lampTint : root.chosen ? Theme.accentTint : "transparent"
        implicitHeight: Theme.listRowHeight
        radius: root.radius

        Divider {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            visible: !root.last && !root.chosen && !root.pointed
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gapM

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.icon
            size: Theme.icon * 1.2
            tone: root.icon === "warning-circle" ? Theme.mendText : root.icon === "check-circle" ? Theme.doneText : Theme.inkSoft
            weight: root.icon === "check-circle" ? "fill" : "bold"
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: 0

            Part {
                soft: root.status === ""
                strong: root.status !== ""
                text: root.label
            }

            Part {
                text: root.value
            }

            Part {
                step: AppText.Caption
                text: root.error
                tone: Theme.mendText
            }

            Part {
                step: AppText.Caption
                strong: true
                text: [root.note, root.where].filter(part => part !== "").join(" · ")
                tone: Theme.humanText
            }
        }

        AppText {
            Layout.alignment: Qt.AlignTop
            spoken: false
            step: AppText.Caption
            text: root.status
            tone: root.icon === "warning-circle" ? Theme.mendText : Theme.inkSoft
        }
    }

    onChosenChanged: root.comeIntoSight()
    onRoomChanged: root.comeIntoSight()

    FocusRing {
        // A list moves the focus by itself, which no control takes for a key.
        radius: root.radius
        shown: root.activeFocus
    }

    component Part: AppText {
        Layout.fillWidth: true
        spoken: false
        visible: text !== ""
    }
}
