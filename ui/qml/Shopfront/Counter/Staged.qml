import QtQuick
import QtQuick.Layouts

/* A page whose parts are made one a frame, so that the window answers in between. */
ColumnLayout {
    id: root

    property int made: 0
    required property int parts

    Timer {
        interval: 1
        repeat: true
        running: root.made < root.parts

        onTriggered: root.made += 1
    }
}
