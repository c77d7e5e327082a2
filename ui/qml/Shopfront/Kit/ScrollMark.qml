import QtQuick

/* Where in its list a desk is; wheel and keys move it. */
Item {
    id: root

    property var area: null

    implicitWidth: Theme.gapXs

    Rectangle {
        color: Theme.edge
        height: (root.area?.heightRatio ?? 1) * root.height
        radius: width / 2
        width: root.width
        y: (root.area?.yPosition ?? 0) * root.height
    }
}
