import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Back beside the heading, for pages whose body needs the room below. */
GridLayout {
    id: root

    property string name
    property string text

    signal backAsked

    columnSpacing: Theme.gapL
    columns: Theme.largest ? 1 : 2
    rowSpacing: Theme.gap

    Button {
        compact: true
        icon: "arrow-left"
        objectName: root.name + ".back"
        text: qsTr("Back")

        onClicked: root.backAsked()
    }

    AppText {
        Layout.fillWidth: true
        heading: true
        step: AppText.Title2
        text: root.text
    }
}
