import QtQuick
import Shopfront.Look

/* One picture in one colour; the word beside it says what it means, so it is not read aloud. */
Item {
    id: root

    readonly property string hex: String(root.tone).slice(1)
    property string name
    property real size: Theme.icon
    property color tone: Theme.ink
    property string weight: "bold"

    Accessible.ignored: true
    implicitHeight: root.size
    implicitWidth: root.size

    Image {
        anchors.centerIn: parent
        height: root.size
        mirror: Theme.rtl && Look.points(root.name)
        source: root.name === "" ? "" : `image://icon/${root.weight}/${root.name}/${root.hex}`
        sourceSize: Qt.size(root.size, root.size)
        width: root.size
    }
}
