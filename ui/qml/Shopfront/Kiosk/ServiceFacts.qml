pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The three facts of a service. */
GridLayout {
    id: root

    required property var model

    columnSpacing: Theme.gap
    columns: Theme.largest ? 1 : 3
    rowSpacing: Theme.gapM
    uniformCellWidths: true

    Repeater {
        model: root.model

        Fact {
            required icon
            required property string soft
            required property string strong

            Layout.fillHeight: true
            Layout.fillWidth: true
            line: soft
            title: strong
        }
    }
}
