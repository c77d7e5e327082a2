pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Answers one below the other; "Other" stands last, behind a line. */
ColumnLayout {
    id: root

    required property ChoicesPart choices
    readonly property Item firstRow: rows.count > 0 ? (rows.itemAt(0) as ChoiceEntry)?.button ?? null : null
    required property string name

    spacing: Math.max(Theme.desk ? Theme.gapS : Theme.gapM, Theme.targetGap)

    Repeater {
        id: rows

        model: root.choices.rows

        ChoiceEntry {
            Layout.fillWidth: true
            choices: root.choices
            name: root.name
        }
    }
}
