pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Devices that need a hand. */
Card {
    id: root

    required property OverviewModel overview

    spacing: 0
    title: qsTr("Devices")
    titleIcon: "device-tablet"

    Repeater {
        model: root.overview.live.troubleRows

        ListRow {
            required property string heard
            required icon
            required property string key
            required last
            required line
            required property string name

            Layout.fillWidth: true
            interactive: false
            objectName: "overview.device." + key
            title: name
            value: Theme.ltr(heard)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: !root.overview.live.anyTrouble

        Icon {
            name: root.overview.live.devicesKnown ? "check-circle" : "info"
            tone: root.overview.live.devicesKnown ? Theme.doneText : Theme.inkSoft
        }

        AppText {
            Layout.fillWidth: true
            text: root.overview.live.devices
        }
    }
}
