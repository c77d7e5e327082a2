import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Further ways to be helped: with the form at a counter, or by somebody who came along. */
GridLayout {
    id: root

    required property KioskModel kiosk

    columnSpacing: Theme.gapM
    columns: Theme.largest || !root.kiosk.handover.offered ? 1 : 2
    rowSpacing: Theme.gapM
    uniformCellWidths: true

    Button {
        Layout.fillWidth: true
        compact: true
        icon: "hand-coins"
        objectName: "help.handover"
        text: qsTr("Take this to a counter")
        visible: root.kiosk.handover.offered

        onClicked: root.kiosk.openSheet("handover")
    }

    Button {
        Layout.fillWidth: true
        compact: true
        icon: "users"
        objectName: "help.companion"
        text: qsTr("Somebody helps me")

        onClicked: root.kiosk.openSheet("companion")
    }
}
