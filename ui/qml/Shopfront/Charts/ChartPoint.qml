import QtQuick
import Shopfront.Kit

/* One point of a line: a dot, or a diamond where something changed that chance does not explain. */
Item {
    id: root

    property bool changed: false

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.surface
        border.width: Theme.stroke
        color: root.changed ? Theme.chart3 : Theme.chart1
        height: width
        radius: root.changed ? 0 : width / 2
        rotation: root.changed ? 45 : 0
        width: Theme.gapS + 2 * Theme.stroke
    }
}
