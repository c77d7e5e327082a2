import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What stands beside the ticket on a wide screen. */
ColumnLayout {
    id: root

    required property KioskModel kiosk

    spacing: Theme.gap

    TicketMore {
        Layout.fillWidth: true
        kiosk: root.kiosk
    }

    TicketState {
        Layout.fillWidth: true
        ticket: root.kiosk.ticket
    }
}
