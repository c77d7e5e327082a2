pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A stop on the line of the day: when, its mark on the line, where or whom, and how it stands. */
Pressable {
    id: root

    required property bool chosen
    required property bool first
    required property string icon
    required property int index
    required property bool last
    required property string line
    readonly property color mark: ({
            done: Theme.done,
            here: Theme.accent,
            care: Theme.care
        })[root.tone] ?? Theme.inkSoft
    required property string stage
    required property string status
    required property string stop
    required property string time
    required property string title
    required property string tone
    readonly property color toneText: ({
            done: Theme.doneText,
            here: Theme.accentText,
            care: Theme.careText
        })[root.tone] ?? Theme.inkSoft

    Accessible.selected: root.chosen
    bottomPadding: Theme.gapM
    description: [root.time, root.line, root.status].filter(part => part !== "").join(". ")
    horizontalPadding: Theme.gapS
    radius: Theme.radius
    text: root.title
    topPadding: Theme.gapM

    background: Rectangle {
        border.color: root.chosen ? Theme.accent : "transparent"
        border.width: root.chosen ? Theme.stroke : 0
        color: root.pressed ? Theme.sunk : root.chosen ? Theme.accentTint : "transparent"
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.gapM

        AppText {
            Layout.preferredWidth: FieldParts.timeColumn
            horizontalAlignment: Text.AlignRight
            number: true
            spoken: false
            step: AppText.Lead
            text: Theme.ltr(root.time)
        }

        Item {
            Layout.fillHeight: true
            implicitWidth: FieldParts.node

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.inkSoft
                height: (root.first ? 0.5 : 1) * (parent.height / (root.last ? 2 : 1)) + (root.first ? 0 : root.topPadding) + (root.last ? 0 : root.bottomPadding)
                visible: !(root.first && root.last)
                width: Theme.stroke
                y: root.first ? parent.height / 2 : -root.topPadding
            }

            Rectangle {
                anchors.centerIn: parent
                border.color: root.mark
                border.width: Theme.stroke
                color: root.stage === "planned" || root.stage === "skipped" ? Theme.surface : root.mark
                height: FieldParts.node
                radius: height / 2
                width: height

                Icon {
                    anchors.centerIn: parent
                    name: root.stage === "here" ? "map-pin" : root.stage === "done" ? "check" : "x"
                    size: parent.height * 0.6
                    tone: root.stage === "skipped" ? Theme.inkSoft : root.tone === "done" ? Theme.inkOnDone : root.tone === "care" ? Theme.inkOnCare : Theme.inkOnAccent
                    visible: root.stage !== "planned"
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapXs / 2

            AppText {
                Layout.fillWidth: true
                spoken: false
                strong: true
                text: root.title
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                spoken: false
                step: AppText.Caption
                text: root.line
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapXs
                visible: root.status !== ""

                Icon {
                    name: root.icon
                    size: status.font.pixelSize * 1.2
                    tone: root.toneText
                }

                AppText {
                    id: status

                    Layout.fillWidth: true
                    spoken: false
                    step: AppText.Caption
                    strong: root.tone !== "soft"
                    text: root.status
                    tone: root.toneText
                }
            }
        }

        Icon {
            name: "caret-right"
        }
    }
}
