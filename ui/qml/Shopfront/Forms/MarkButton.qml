import QtQuick
import Shopfront.Kit

/* A value of a range to touch. */
Pressable {
    id: root

    required property bool chosen
    property string name
    required property string value

    Accessible.checkable: true
    Accessible.checked: root.chosen
    horizontalPadding: Theme.gapXs
    objectName: root.name + "." + root.value
    radius: Theme.radiusSmall
    role: Accessible.RadioButton
    text: root.value
    verticalPadding: Theme.gapS

    background: Plate {
        edge: root.chosen ? Theme.accent : Theme.edge
        edgeWidth: root.chosen ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : root.chosen ? Theme.accentTint : Theme.surface
        implicitHeight: Theme.compactHeight
        radius: root.radius

        Icon {
            anchors.margins: Theme.gapXs
            anchors.right: parent.right
            anchors.top: parent.top
            name: "check-circle"
            size: Theme.caption
            tone: Theme.accentText
            visible: root.chosen
            weight: "fill"
        }
    }
    contentItem: AppText {
        horizontalAlignment: Text.AlignHCenter
        number: root.chosen
        spoken: false
        text: Theme.ltr(root.value)
        verticalAlignment: Text.AlignVCenter
    }
}
