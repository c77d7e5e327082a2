import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The services of one agency. */
KioskPage {
    id: root

    objectName: "agency"

    actions: Button {
        Layout.fillWidth: true
        icon: "arrow-left"
        objectName: "agency.back"
        text: qsTr("Back")

        onClicked: root.kiosk.back()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        IconDisc {
            icon: root.kiosk.agencies.icon
            visible: !Theme.largest
        }

        PageTitle {
            Layout.fillWidth: true
            lead: root.kiosk.agencies.line
            text: root.kiosk.agencies.title
        }
    }

    ServiceRows {
        Layout.fillWidth: true
        model: root.kiosk.agencies.services
        name: "agency"

        onChosen: service => root.kiosk.openService(service)
    }

    Item {
        Layout.fillHeight: true
    }
}
