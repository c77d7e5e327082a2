pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* What is asked on the session page, each made when it is first asked for. */
Item {
    id: root

    property Item behind: null
    required property DeskHelp helping

    Repeater {
        model: [["card", "HelpCardDialog.qml"], ["own", "HelpOwnDialog.qml"], ["end", "HelpEndDialog.qml"], ["keys", "HelpKeysDialog.qml"]]

        Loader {
            id: slot

            required property var modelData
            readonly property bool wanted: root.helping.dialog === slot.modelData[0]

            anchors.fill: parent

            onWantedChanged: if (slot.wanted && slot.status === Loader.Null)
                slot.setSource(Qt.resolvedUrl(slot.modelData[1]), {
                    "behind": Qt.binding(() => root.behind),
                    "helping": root.helping
                })
        }
    }
}
