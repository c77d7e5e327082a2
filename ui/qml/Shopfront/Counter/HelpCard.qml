pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who asks for help, beside the queue: it is there only while somebody does. */
Card {
    id: root

    required property DeskHelp helping
    readonly property bool wanted: rows.count > 0 || root.helping.panel.problem !== ""

    Accessible.name: qsTr("Help")
    objectName: "counter.help"
    tint: "human"

    HelpProblem {
        Layout.fillWidth: true
        helping: root.helping
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gapL

        Repeater {
            id: rows

            model: root.helping.panel.rows

            HelpCallRow {
                Layout.fillWidth: true
                helping: root.helping
            }
        }
    }
}
