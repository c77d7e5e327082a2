import QtQuick
import Shopfront.Kit

/* A day of the calendar; a place without a day is only room. */
Pressable {
    id: root

    required property bool chosen
    required property int day
    property string name
    required property string spoken
    required property bool today

    Accessible.checked: root.chosen
    description: root.today ? qsTr("Today") : ""
    enabled: root.day > 0
    objectName: root.day > 0 ? root.name + ".day." + root.day : ""
    opacity: root.day > 0 ? 1 : 0
    padding: 0
    radius: Theme.radiusSmall
    text: root.spoken

    background: Plate {
        edge: root.chosen ? Theme.accent : root.today ? Theme.edge : "transparent"
        edgeWidth: root.chosen ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : root.chosen ? Theme.accentTint : Theme.surface
        implicitHeight: Theme.compactHeight * 0.86
        radius: root.radius
    }
    contentItem: AppText {
        font.underline: root.today
        horizontalAlignment: Text.AlignHCenter
        number: root.chosen
        spoken: false
        text: root.day
        verticalAlignment: Text.AlignVCenter
    }
}
