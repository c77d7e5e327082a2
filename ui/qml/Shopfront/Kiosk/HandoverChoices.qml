import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Where to: a counter of this office now, or home: on the web where the office is there, else back later. */
GridLayout {
    id: root

    required property HandoverModel handover
    readonly property bool online: root.handover.site !== ""
    required property bool wide

    columnSpacing: Theme.gap
    columns: root.wide && !Theme.largest ? 2 : 1
    rowSpacing: Theme.gapM
    uniformCellWidths: true

    ChoiceTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "hand-coins"
        line: qsTr("You get six words. They open your form at any counter or kiosk here, once, for a short time.")
        objectName: "handover.counter"
        title: qsTr("To a counter now")

        onClicked: root.handover.give("counter")
    }

    ChoiceTile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "house-line"
        line: root.online ? qsTr("Go on with this form on your own phone or computer, or come back here. The words work for some days.") : qsTr("Look up what is missing at home, then come back. The words work for some days.")
        objectName: "handover.home"
        title: root.online ? qsTr("To my phone, or home") : qsTr("Home, and come back")

        onClicked: root.handover.give("home")
    }
}
