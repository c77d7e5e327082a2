pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who is at which counter. */
Card {
    id: root

    required property CounterDay day

    aside: root.day.signedIn
    title: qsTr("Counters")
    titleIcon: "users-three"

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.day.deskRows

            OfficeRow {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
