import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What a person can do here. */
KioskPage {
    id: root

    objectName: "home"

    PageTitle {
        Layout.bottomMargin: Theme.gapS
        Layout.fillWidth: true
        // A wide screen has no line to spare above its tiles.
        lead: root.wide ? "" : (root.kiosk.home.hours + " " + qsTr("You can change your mind at any time.")).trim()
        text: qsTr("Kia ora. How can we help?")
    }

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gapXl
        columns: root.wide && !Theme.largest ? 2 : 1
        rowSpacing: Theme.gapL
        uniformCellWidths: true

        ColumnLayout {
            spacing: Theme.gapL

            ChoiceTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Math.max(implicitHeight, Theme.tileHeight * 1.5)
                Layout.minimumHeight: implicitHeight
                fact: root.kiosk.home.stopped === "" ? root.kiosk.home.wait : qsTr("No tickets now")
                factIcon: root.kiosk.home.stopped === "" ? "clock" : "prohibit"
                icon: "ticket"
                line: root.kiosk.home.stopped === "" ? qsTr("Have a seat. We call your number.") : root.wide ? "" : root.kiosk.home.stopped
                objectName: "home.getTicket"
                primary: true
                title: qsTr("Get a ticket")

                onClicked: root.kiosk.getTicket()
            }

            ChoiceTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Math.max(implicitHeight, Theme.tileHeight * 1.5)
                Layout.minimumHeight: implicitHeight
                icon: "magnifying-glass"
                line: qsTr("What it is, what to bring, and how long it takes.")
                objectName: "home.find"
                title: qsTr("Find a service")

                onClicked: root.kiosk.findService()
            }
        }

        HomeShortcuts {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: !root.wide
            Layout.fillWidth: true
            kiosk: root.kiosk
            wide: root.wide
        }
    }
}
