pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* A visit as a bar: the door, the wait, the walk, the desk. Time runs left to right in every language. */
RowLayout {
    id: root

    default property list<TimelinePart> parts

    function fill(kind: string): color {
        return ({
                door: Theme.line,
                waited: Theme.chart2,
                walked: Theme.lamp,
                serving: Theme.chart1
            })[kind] ?? Theme.sunk
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    spacing: Theme.gapXs

    Repeater {
        model: root.parts

        ColumnLayout {
            id: column

            readonly property bool expected: modelData.kind === "expected"
            required property TimelinePart modelData

            Accessible.name: modelData.label + " " + modelData.value
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: Math.round(modelData.share)
            Layout.minimumWidth: Math.max(word.implicitWidth, value.implicitWidth) + Theme.gapS
            Layout.preferredWidth: 0
            spacing: 0

            Rectangle {
                Layout.bottomMargin: Theme.gapXs
                Layout.fillWidth: true
                border.color: Theme.edge
                border.width: column.expected || Theme.highContrast ? Theme.hair : 0
                color: root.fill(column.modelData.kind)
                implicitHeight: Parts.segment * 1.2
                radius: Theme.hair * 2
            }

            AppText {
                id: word

                soft: true
                spoken: false
                step: AppText.Caption
                text: column.modelData.label
                wrapMode: Text.NoWrap
            }

            AppText {
                id: value

                spoken: false
                step: AppText.Caption
                strong: true
                text: Theme.ltr(column.modelData.value)
                wrapMode: Text.NoWrap
            }
        }
    }
}
