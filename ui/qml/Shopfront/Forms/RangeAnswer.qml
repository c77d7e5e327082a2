pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A number between two ends: big steps, and values to touch. Nothing is dragged. */
Answer {
    id: root

    readonly property real cell: Math.max(Theme.targetMin, widest.width + 2 * Theme.gapS)
    readonly property int fitting: Math.max(1, Math.floor((root.width + gap) / (cell + gap)))
    readonly property real gap: Math.max(Theme.gapS, Theme.targetGap)
    readonly property RangePart range: root.question.part as RangePart

    first: less
    spacing: Theme.gapL

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Button {
            id: less

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            description: root.question.label
            icon: "minus"
            objectName: root.question.ref + ".less"
            text: qsTr("Less")

            onClicked: root.range.stepBy(-1)
        }

        AppText {
            Accessible.name: root.range.value === "" ? qsTr("No answer yet") : root.range.value
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            horizontalAlignment: Text.AlignHCenter
            number: true
            objectName: root.question.ref + ".value"
            step: root.range.value === "" ? AppText.Body : AppText.Title1
            text: root.range.value === "" ? qsTr("No answer yet") : Theme.ltr(root.range.value)
        }

        Button {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            description: root.question.label
            icon: "plus"
            objectName: root.question.ref + ".more"
            text: qsTr("More")

            onClicked: root.range.stepBy(1)
        }
    }

    Rectangle {
        Accessible.ignored: true
        Layout.fillWidth: true
        border.color: Theme.edge
        border.width: Theme.stroke
        color: Theme.surface
        implicitHeight: Theme.gapM
        radius: height / 2

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Theme.accent
            radius: height / 2
            visible: root.range.value !== ""
            width: Math.max(height, parent.width * root.range.share)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: root.gap
        columns: root.range.upright ? 1 : Math.max(1, Math.ceil(marks.count / Math.max(1, Math.ceil(marks.count / root.fitting))))
        rowSpacing: root.gap
        uniformCellWidths: true

        Repeater {
            id: marks

            model: root.range.marks

            MarkButton {
                Layout.fillWidth: true
                name: root.question.ref

                onClicked: root.range.choose(value)
            }
        }
    }

    LinkButton {
        icon: "x"
        objectName: root.question.ref + ".none"
        text: qsTr("Take my answer back")
        visible: root.question.optional && root.range.value !== ""

        onClicked: root.range.clear()
    }

    TextMetrics {
        id: widest

        font.bold: true
        font.family: Hands.latin
        font.pixelSize: Theme.body
        text: root.range.high.length > root.range.low.length ? root.range.high : root.range.low
    }
}
