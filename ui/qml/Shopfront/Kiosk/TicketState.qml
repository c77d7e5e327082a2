pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* How a ticket honestly stands: whether the counters know it, and what became of the paper. */
ColumnLayout {
    id: root

    readonly property var kinds: ({
            "calm": Banner.Calm,
            "done": Banner.Done,
            "note": Banner.Note,
            "care": Banner.Care
        })
    property bool paperToo: true
    required property TicketModel ticket

    spacing: Theme.gap

    Banner {
        Layout.fillWidth: true
        kind: Banner.Care
        line: qsTr("The link is down for the moment. Your place is kept and joins the list by itself. One ticket is enough.")
        objectName: "ticket.unsent"
        title: qsTr("Saved here, not yet sent to the counters")
        visible: root.ticket.unsent
    }

    Banner {
        Layout.fillWidth: true
        icon: root.ticket.paperKind === "done" ? "check-circle" : "printer"
        kind: root.kinds[root.ticket.paperKind]
        line: root.ticket.paperMore
        objectName: "ticket.paper"
        title: root.ticket.paper
        visible: root.paperToo
    }
}
