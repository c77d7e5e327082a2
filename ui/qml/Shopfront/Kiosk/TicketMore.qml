import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What else belongs to the visit: its appointment and other tickets, what staff know already, and the way to one more service. */
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property TicketModel ticket: root.kiosk.ticket

    spacing: Theme.gapS

    Banner {
        Layout.fillWidth: true
        icon: "calendar-check"
        kind: root.ticket.arrivalKind === "done" ? Banner.Done : root.ticket.arrivalKind === "note" ? Banner.Note : Banner.Care
        line: root.ticket.arrivalMore
        objectName: "ticket.arrival"
        title: root.ticket.arrival
        visible: root.ticket.arrival !== ""
    }

    AppText {
        Layout.fillWidth: true
        objectName: "ticket.others"
        step: AppText.Title3
        text: root.ticket.others
        visible: text !== ""
    }

    AppText {
        Layout.fillWidth: true
        objectName: "ticket.needs"
        soft: true
        text: qsTr("Staff know: %1").arg(root.ticket.needs)
        visible: root.ticket.needs !== ""
    }

    NameChoice {
        Layout.fillWidth: true
        name: root.kiosk.name
    }

    LinkButton {
        Layout.fillWidth: true
        icon: "list-checks"
        objectName: "ticket.list"
        text: qsTr("Back to my list: %1").arg(root.kiosk.lifeEvent.title)
        visible: root.kiosk.lifeEvent.listed

        onClicked: root.kiosk.lifeEvent.skip()
    }

    LinkButton {
        Layout.fillWidth: true
        icon: "plus"
        objectName: "ticket.another"
        text: qsTr("I need something else too")
        visible: root.ticket.further

        onClicked: root.kiosk.another()
    }
}
