pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What somebody needs to be served well, told once. */
KioskSheet {
    id: root

    line: qsTr("Choose what fits. Staff see it with your ticket, so that you do not have to say it twice.")
    objectName: "sheet.needs"
    rim: "human"
    title: qsTr("Do you need anything?")
    touchAnywhere: false

    actions: Button {
        Layout.columnSpan: root.stacked ? 1 : 2
        Layout.fillWidth: true
        icon: "check"
        kind: Button.Primary
        objectName: "needs.done"
        text: root.kiosk.needs.told === "" ? qsTr("I need none of this") : qsTr("Continue")

        onClicked: root.kiosk.closeSheet()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.largest ? 1 : root.sheets.wide ? 3 : 2
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        Repeater {
            model: root.kiosk.needs.rows

            NeedTile {
                required property string label
                required property string need

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "needs." + need
                text: label

                onClicked: root.kiosk.needs.choose(need)
            }
        }
    }
}
