pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every counter; pressing one says what it is for. */
Card {
    id: root

    required property OverviewModel overview

    aside: qsTr("Press one to say what it is for")
    spacing: 0
    title: qsTr("Counters")
    titleIcon: "users-three"

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.overview.live.counterRows

            OverviewCounterRow {
                Layout.fillWidth: true

                onClicked: root.overview.chooseCounter(number)
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
