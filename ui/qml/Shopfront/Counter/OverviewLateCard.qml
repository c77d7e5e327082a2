pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who waits longer than the standard, or will as far as can be told. */
Card {
    id: root

    required property OverviewModel overview

    spacing: 0
    title: qsTr("Longer than the standard, now or soon")
    titleIcon: "timer"

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0
        visible: root.overview.live.anybodyLate

        Repeater {
            model: root.overview.live.lateRows

            OverviewLateRow {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "check-circle"
        line: qsTr("Whoever will pass the standard in the next half hour appears here by itself.")
        title: qsTr("Nobody will wait too long")
        visible: !root.overview.live.anybodyLate
    }
}
