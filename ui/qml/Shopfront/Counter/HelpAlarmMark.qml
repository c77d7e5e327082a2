import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* The only sign that this counter's own emergency call stands: a dot. Pressing it ends the call. */
Pressable {
    id: root

    property DeskHelp helping: null

    objectName: "counter.alarm.own"
    padding: Theme.gapXs
    radius: Theme.radiusSmall
    text: qsTr("The emergency call of this counter stands. Press to end it.")
    visible: root.helping?.alarm.own ?? false

    contentItem: Icon {
        name: "circle"
        size: Theme.icon * 0.5
        tone: Theme.inkSoft
        weight: "fill"
    }

    onClicked: root.helping.alarm.endOwn()
}
