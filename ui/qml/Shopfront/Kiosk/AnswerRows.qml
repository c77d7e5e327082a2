pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Answers one below the other, on one card under a heading. */
Card {
    id: root

    property alias count: rows.count
    required property var model
    property string name

    signal chosen(string answer)

    padding: Theme.gapM
    spacing: Theme.targetGap
    visible: root.count > 0

    Repeater {
        id: rows

        model: root.model

        ListRow {
            required property string answer
            required icon
            required last
            required line
            required title

            Layout.fillWidth: true
            objectName: `${root.name}.${answer}`

            onClicked: root.chosen(answer)
        }
    }
}
