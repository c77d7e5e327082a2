import QtQuick

/* The body of a control: a filled or outlined plate that stands on a lip until it is pressed. */
Item {
    id: root

    property color edge: Theme.edge
    property real edgeWidth: Theme.stroke
    property color fill: Theme.surface
    property real lip: 0
    property color lipTone: Theme.edge
    property bool pressed: false
    property real radius: Theme.radius
    property real sink: root.pressed ? root.lip : 0

    Accessible.ignored: true

    Behavior on sink {
        enabled: !root.pressed

        NumberAnimation {
            duration: Theme.releaseMs
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.lip
        color: root.lipTone
        radius: root.radius
        visible: root.lip > 0
    }

    Rectangle {
        anchors.bottomMargin: root.lip - root.sink
        anchors.fill: parent
        anchors.topMargin: root.sink
        border.color: root.edge
        border.width: root.edgeWidth
        color: root.fill
        radius: root.radius
    }
}
