import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* How far what is under way is: in words, and as a bar where that can be told. */
ColumnLayout {
    id: root

    required property FieldRoad road

    Accessible.name: root.road.step
    Accessible.role: Accessible.ProgressBar
    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        objectName: "field.road.step"
        spoken: false
        text: root.road.step
    }

    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.edge
        border.width: Theme.hair
        color: Theme.sunk
        implicitHeight: Theme.gapM
        radius: height / 2
        visible: root.road.progress >= 0

        Rectangle {
            anchors.left: parent.left
            color: Theme.accent
            height: parent.height
            radius: parent.radius
            width: Math.max(height, parent.width * Math.min(1, root.road.progress))
        }
    }
}
