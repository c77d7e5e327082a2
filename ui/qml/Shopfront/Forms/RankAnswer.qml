pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Putting answers in order: touch them one after the other; buttons move one up or down. Nothing is dragged. */
Answer {
    id: root

    readonly property RankPart rank: root.question.part as RankPart

    first: (rows.itemAt(0) as RankEntry)?.button ?? null

    AppText {
        Accessible.role: Accessible.StaticText
        Layout.fillWidth: true
        objectName: root.question.ref + ".left"
        soft: true
        text: !root.rank.begun ? qsTr("Touch what comes first, then what comes second, and so on.") : root.rank.left > 0 ? qsTr("%n left to number", "", root.rank.left) : qsTr("All are numbered")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.largest ? Theme.gapL : Math.max(Theme.gapS, Theme.targetGap)

        Repeater {
            id: rows

            model: root.rank.rows

            RankEntry {
                Layout.fillWidth: true
                name: root.question.ref
                rankPart: root.rank
            }
        }
    }

    LinkButton {
        icon: "arrow-counter-clockwise"
        objectName: root.question.ref + ".clear"
        text: qsTr("Number them anew")
        visible: root.rank.begun

        onClicked: root.rank.clear()
    }
}
