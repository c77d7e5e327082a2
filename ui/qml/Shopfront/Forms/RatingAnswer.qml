pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Stars to touch, with the number said in words. */
Answer {
    id: root

    readonly property real gap: Math.max(Theme.gapS, Theme.targetGap)
    readonly property RangePart range: root.question.part as RangePart

    first: stars.itemAt(0)

    GridLayout {
        columnSpacing: root.gap
        columns: Math.max(1, Math.min(stars.count, Math.floor((root.width + root.gap) / (Theme.fieldHeight + root.gap))))
        rowSpacing: root.gap

        Repeater {
            id: stars

            model: root.range.marks

            Pressable {
                id: star

                required property bool chosen
                required property bool reached
                required property string value

                Accessible.checkable: true
                Accessible.checked: star.chosen
                objectName: root.question.ref + "." + star.value
                padding: Theme.gapS
                role: Accessible.RadioButton
                text: qsTr("%1 of %2").arg(star.value).arg(root.range.high)

                background: Plate {
                    edge: star.chosen ? Theme.accent : "transparent"
                    edgeWidth: Theme.strong
                    fill: star.pressed ? Theme.sunk : "transparent"
                    implicitHeight: Theme.fieldHeight
                    implicitWidth: Theme.fieldHeight
                    radius: star.radius
                }
                contentItem: Icon {
                    name: "star"
                    size: Theme.iconLarge
                    tone: star.reached ? Theme.accentText : Theme.edge
                    weight: star.reached ? "fill" : "bold"
                }

                onClicked: root.range.choose(star.value)
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.question.ref + ".value"
        soft: root.range.value === ""
        text: root.range.value === "" ? qsTr("No answer yet") : qsTr("%1 of %2").arg(Theme.ltr(root.range.value)).arg(Theme.ltr(root.range.high))
    }

    LinkButton {
        icon: "x"
        objectName: root.question.ref + ".none"
        text: qsTr("Take my answer back")
        visible: root.question.optional && root.range.value !== ""

        onClicked: root.range.clear()
    }
}
