pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Paragraphs, headings and lists from markdown. The first block may be the heading of the page or of a field. */
ColumnLayout {
    id: root

    required property var blocks
    property string ending
    property int firstStep: AppText.Body
    property bool firstStrong: false
    property bool soft: false

    spacing: Theme.gapS

    Repeater {
        model: root.blocks

        RowLayout {
            id: line

            readonly property bool first: line.place === 0
            // Steps are heard with their number.
            readonly property string heard: line.mark === "" || line.mark === "•" ? line.plain : line.mark + " " + line.plain
            required property string kind
            required property string mark
            required property int place
            required property string plain
            required property string rich

            Layout.fillWidth: true
            spacing: Theme.gapS

            AppText {
                Layout.alignment: Qt.AlignTop
                spoken: false
                strong: true
                text: line.mark
                visible: text !== ""
            }

            RichText {
                Layout.fillWidth: true
                heading: line.kind === "heading" || line.first && root.firstStep >= AppText.Title3
                soft: root.soft && !line.first
                step: line.kind === "heading" ? Math.max(root.firstStep, AppText.Title3) : line.first ? root.firstStep : AppText.Body
                strong: line.first && root.firstStrong
                text: line.first && root.ending !== "" ? line.rich + " " + root.ending : line.rich
                words: line.first && root.ending !== "" ? line.heard + " " + root.ending : line.heard
            }
        }
    }
}
