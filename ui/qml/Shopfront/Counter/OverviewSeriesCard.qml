pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who waits under each letter, and how long somebody who comes now would. */
Card {
    id: root

    required property OverviewModel overview

    spacing: 0
    title: qsTr("Who waits, by series")
    titleIcon: "ticket"

    OverviewSeriesRow {
        Layout.fillWidth: true
        Layout.minimumHeight: 0
        head: true
        last: false
        late: ""
        letter: ""
        longest: qsTr("Longest")
        name: ""
        stopped: false
        wait: qsTr("Who comes now")
        waiting: qsTr("Waiting")
        warm: false
    }

    Repeater {
        model: root.overview.live.seriesRows

        OverviewSeriesRow {
            Layout.fillWidth: true
        }
    }
}
