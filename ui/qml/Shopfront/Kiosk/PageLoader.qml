pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Shows the page of the moment; the one before is gone for good, with everything on it.

   The ticket's page is made while the first service is looked at, and stands at once without a fade: whoever takes
   a ticket waits for the disk alone. */
FocusScope {
    id: root

    readonly property bool asking: root.asks(root.page)
    required property KioskModel kiosk
    required property Item overlay
    readonly property string page: root.kiosk.page
    property bool soon: false
    readonly property bool ticketShown: root.page === "Ticket"
    required property bool wide

    function asks(page: string): bool {
        return page === "Form" || page === "ComeBack"
    }

    function open() {
        if (root.page === "Ticket") {
            loader.source = ""
        } else {
            const wanted = {
                "kiosk": root.kiosk,
                "wide": Qt.binding(() => root.wide)
            }
            // Questions have sheets of their own, which open over the whole window.
            if (root.asks(root.page))
                wanted.overlay = root.overlay
            loader.setSource(Qt.resolvedUrl(root.page + "Page.qml"), wanted)
            fade.restart()
        }
        root.forceActiveFocus()
    }

    // Reading aloud starts here.
    Accessible.role: Accessible.Pane

    Component.onCompleted: root.open()
    onPageChanged: {
        if (root.page === "Welcome")
            root.soon = false
        root.open()
    }

    Timer {
        interval: 2 * Theme.fadeMs // the page itself comes first
        running: root.page === "Service" && !root.soon

        onTriggered: root.soon = true
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: !root.ticketShown
    }

    Loader {
        id: ahead

        active: root.ticketShown || root.soon
        anchors.fill: parent
        asynchronous: !root.ticketShown
        focus: root.ticketShown
        visible: root.ticketShown

        sourceComponent: TicketPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }

    NumberAnimation {
        id: fade

        duration: Theme.fadeMs
        from: 0.5 // its first frame can be read
        property: "opacity"
        target: loader
        to: 1
    }
}
