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

    // Beside tiles that have no line to spare.
    Banner {
        Layout.fillWidth: true
        icon: "prohibit"
        kind: Banner.Care
        line: root.kiosk.home.stopped
        objectName: "home.stopped"
        title: qsTr("No tickets now")
        visible: root.wide && root.kiosk.home.stopped !== ""
    }

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: Math.max(implicitHeight, Theme.tileHeight * 4)
        columnSpacing: Theme.gapL
        columns: root.wide && !Theme.largest ? 2 : 1
        rowSpacing: Theme.gapL
        uniformCellHeights: !Theme.largest
        uniformCellWidths: true

        ChoiceTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
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
            Layout.minimumHeight: implicitHeight
            icon: "magnifying-glass"
            line: qsTr("What it is, what to bring, and how long it takes.")
            objectName: "home.find"
            title: qsTr("Find a service")

            onClicked: root.kiosk.findService()
        }

        ChoiceTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            icon: "calendar-check"
            line: qsTr("Tell us that you have arrived.")
            objectName: "home.appointment"
            title: qsTr("I have an appointment")

            onClicked: root.kiosk.haveAppointment()
        }

        ChoiceTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
            icon: "clock-clockwise"
            objectName: "home.comeBack"
            title: qsTr("Go on with a form you saved")
            visible: root.kiosk.forms.offered && root.wide

            onClicked: root.kiosk.comeBack()
        }
    }

    HomeShortcuts {
        Layout.fillWidth: true
        kiosk: root.kiosk
        // A wide screen has no line to spare: its help bar leads to the languages.
        visible: !root.wide
    }
}
