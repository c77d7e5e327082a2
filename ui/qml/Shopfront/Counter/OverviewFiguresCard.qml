pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Every measure of the day; each says how it is counted. */
Card {
    id: root

    required property QtObject rows

    aside: qsTr("times in min:s")
    objectName: "overview.figures"
    spacing: 0
    title: qsTr("Figures")
    titleIcon: "list-checks"

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.rows

            OverviewFigureRow {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
