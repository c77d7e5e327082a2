import QtQuick
import QtQuick.Layouts

/* "Back up" and "More below": each is there only while it leads somewhere. */
RowLayout {
    id: root

    property bool atEnd: false
    property bool atStart: true

    signal downAsked
    signal upAsked

    spacing: Theme.gapM
    uniformCellSizes: true

    Button {
        Layout.fillWidth: true
        compact: true
        icon: "arrow-up"
        objectName: "scroll.up"
        text: qsTr("Back up")
        visible: !root.atStart

        onClicked: root.upAsked()
    }

    Button {
        Layout.fillWidth: true
        compact: true
        icon: "arrow-down"
        objectName: "scroll.down"
        text: qsTr("More below")
        visible: !root.atEnd

        onClicked: root.downAsked()
    }
}
