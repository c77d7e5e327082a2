pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Small tiles in as many columns as fit; `key` is the role by which one is told from another. */
GridLayout {
    id: root

    required property string key
    required property var model
    required property string name

    signal chosen(string key)

    columnSpacing: Theme.gapM
    rowSpacing: Theme.gapM
    uniformCellWidths: true

    Repeater {
        model: root.model

        SmallTile {
            id: tile

            required property var model
            readonly property string value: tile.model[root.key]

            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: tile.model.icon
            objectName: `${root.name}.${tile.value}`
            text: tile.model.title

            onClicked: root.chosen(tile.value)
        }
    }
}
