pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Services one below the other, on one card. */
Card {
    id: root

    required property var model
    property string name

    signal chosen(string service)

    padding: Theme.gapM
    // Rows are targets too: they keep the distance of all targets.
    spacing: Theme.targetGap

    Repeater {
        model: root.model

        ListRow {
            required icon
            required last
            required line
            required property string service
            required title

            Layout.fillWidth: true
            objectName: root.name + "." + service

            onClicked: root.chosen(service)
        }
    }
}
