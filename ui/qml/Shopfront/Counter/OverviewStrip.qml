import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* How this machine is, how old the figures are, and where all shortcuts are. */
StatusStrip {
    id: root

    required property CounterModel model
    readonly property OverviewModel overview: root.model.overview

    objectName: "overview.strip"

    trailing: [
        LinkButton {
            keys: "F1"
            objectName: "overview.keys"
            text: qsTr("All shortcuts")

            onClicked: root.overview.ask("keys")
        },
        KeyCap {
            keys: "F1"
        }
    ]

    StatusItem {
        icon: root.model.day.linkIcon
        objectName: "overview.strip.link"
        text: root.model.day.link
        tone: root.model.day.linkWell ? Theme.ink : Theme.careText
    }

    StatusItem {
        icon: "arrows-clockwise"
        objectName: "overview.strip.asOf"
        text: root.overview.live.asOf
        visible: !root.overview.live.stale
    }

    StatusItem {
        icon: "info"
        text: qsTr("Times of fewer than 5 people are not told by group")
        visible: root.overview.tab === "day" || root.overview.tab === "week"
    }

    StatusItem {
        icon: "info"
        text: qsTr("Times and shares of fewer than 5 calls are not told")
        visible: root.overview.tab === "help"
    }
}
