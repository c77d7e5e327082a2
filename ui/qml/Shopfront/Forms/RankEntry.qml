import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* An answer with its place, and buttons that move it. */
GridLayout {
    id: root

    readonly property Item button: row
    required property string choice
    required property bool first
    required property string image
    required property string label
    required property bool last
    required property string name
    required property int rank
    required property RankPart rankPart

    columnSpacing: Math.max(Theme.gapS, Theme.targetGap)
    columns: Theme.largest ? 1 : 2
    rowSpacing: columnSpacing

    RankButton {
        id: row

        Layout.fillWidth: true
        image: root.image
        objectName: root.name + "." + root.choice
        rank: root.rank
        text: root.label

        onClicked: root.rankPart.touch(root.choice)
    }

    RowLayout {
        Layout.fillWidth: Theme.largest
        spacing: root.columnSpacing
        visible: root.rank > 0 && !(root.first && root.last)

        Button {
            Layout.fillWidth: Theme.largest
            compact: true
            description: root.label
            enabled: !root.first
            icon: "arrow-up"
            objectName: root.name + "." + root.choice + ".up"
            opacity: root.first ? 0 : 1
            text: qsTr("Up")

            onClicked: root.rankPart.move(root.choice, -1)
        }

        Button {
            Layout.fillWidth: Theme.largest
            compact: true
            description: root.label
            enabled: !root.last
            icon: "arrow-down"
            objectName: root.name + "." + root.choice + ".down"
            opacity: root.last ? 0 : 1
            text: qsTr("Down")

            onClicked: root.rankPart.move(root.choice, 1)
        }
    }
}
