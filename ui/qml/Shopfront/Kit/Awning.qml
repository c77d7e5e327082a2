import QtQuick

/* The top edge of every face: spruce while the service is alone with you, plum while a person is. */
Scallops {
    id: root

    property bool human: false

    first: root.human ? Theme.human : Theme.awningA
    implicitHeight: Parts.awningBand + Parts.awningDrop
    second: root.human ? Qt.darker(Theme.human, 1.35) : Theme.awningB
}
