pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Tickets on hold, and people who did not come: both can come back. */
Card {
    id: root

    required property CounterDesk desk

    spacing: Theme.gapS
    title: qsTr("On hold, or away")
    titleIcon: "pause-circle"

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.desk.awayRows

            AwayRow {
                Layout.fillWidth: true
                desk: root.desk
            }
        }
    }
}
