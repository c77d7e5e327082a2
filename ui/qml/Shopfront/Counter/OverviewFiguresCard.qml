pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every measure of the day; each says how it is counted. */
Card {
    id: root

    required property OverviewModel overview

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
            model: root.overview.figures.figureRows

            OverviewFigureRow {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
