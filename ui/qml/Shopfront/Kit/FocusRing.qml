pragma ComponentBehavior: Bound

import QtQuick

/* Two rings around a control, lamp inside and ink outside, that hold on any ground. Made when they are to be seen. */
Loader {
    id: root

    readonly property real innerEdge: Theme.focusGap + Theme.focusInnerStroke
    property real radius: Theme.radius
    property bool shown: false

    Accessible.ignored: true
    active: root.shown
    anchors.fill: parent
    visible: root.shown

    sourceComponent: Item {
        Accessible.ignored: true

        Rectangle {
            anchors.fill: parent
            anchors.margins: -root.innerEdge - Theme.focusOuterStroke
            border.color: Theme.focusOuter
            border.width: Theme.focusOuterStroke
            color: "transparent"
            radius: root.radius + root.innerEdge + Theme.focusOuterStroke
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: -root.innerEdge
            border.color: Theme.focusInner
            border.width: Theme.focusInnerStroke
            color: "transparent"
            radius: root.radius + root.innerEdge
        }
    }
}
