pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The life events that fit what was typed, and why: each leads to a list of its own. */
Card {
    id: root

    required property CatalogueModel catalogue

    padding: Theme.gapM
    spacing: Theme.targetGap
    tint: "accent"

    Repeater {
        model: root.catalogue.happening

        ListRow {
            required icon
            required property string reason
            required title
            required property string topic

            Layout.fillWidth: true
            last: true
            line: qsTr("A list of what to do, step by step")
            objectName: "find.event." + topic
            status: reason
            statusTone: Theme.accentText

            onClicked: root.catalogue.openTopic(topic)
        }
    }
}
