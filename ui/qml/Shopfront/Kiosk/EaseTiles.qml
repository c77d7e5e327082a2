import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What a person may switch on for this visit beside size and colours. */
GridLayout {
    id: root

    required property ComfortModel comfort
    required property bool wide

    columnSpacing: Theme.gapM
    columns: Theme.largest ? 1 : root.wide ? 3 : 2
    rowSpacing: Theme.gapM
    uniformCellWidths: true

    NeedTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        chosen: root.comfort.ease.simple
        icon: "chat-text"
        objectName: "tile.simple"
        text: qsTr("Simple words, with pictures")
        visible: root.comfort.ease.simplifies

        onClicked: root.comfort.ease.simplify(!root.comfort.ease.simple)
    }

    NeedTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        chosen: root.comfort.ease.lowered
        icon: "wheelchair"
        objectName: "tile.lower"
        text: qsTr("The screen stands lower")

        onClicked: root.comfort.ease.lower(!root.comfort.ease.lowered)
    }

    NeedTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        chosen: root.comfort.calm
        icon: "hand-palm"
        objectName: "tile.calm"
        text: qsTr("Nothing moves")

        onClicked: root.comfort.chooseCalm(!root.comfort.calm)
    }
}
