import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A ticket for a screen with little height: its number first of all, then what a phone and an eye need beside it. */
Card {
    id: root

    required property TicketModel ticket

    Accessible.name: root.ticket.label
    padding: Theme.largest ? Theme.gapM : Theme.padCard

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        AppText {
            number: true
            step: Theme.largest ? AppText.Display : AppText.Ticket
            text: Theme.ltr(root.ticket.label)
            wrapMode: Text.NoWrap
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            step: Theme.largest ? AppText.Body : AppText.Title3
            text: root.ticket.range
        }

        Rectangle {
            Accessible.name: qsTr("Code to follow this ticket on your phone")
            Accessible.role: Accessible.Graphic
            // White in every theme, with the quiet zone that cameras need.
            color: Theme.paper
            implicitHeight: code.height
            implicitWidth: code.width
            radius: Theme.radiusSmall
            visible: root.ticket.code !== ""

            Image {
                id: code

                height: Theme.compactHeight * 1.5
                smooth: false
                source: root.ticket.code
                sourceSize: Qt.size(width, height)
                width: height
            }
        }
    }
}
