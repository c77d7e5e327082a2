import QtQuick
import QtQuick.Layouts

/* The state of a ticket: icon and word, colour as the third sign. */
RowLayout {
    id: root

    property int step: AppText.Body
    property string text
    property string ticketState: "waiting"
    readonly property color tone: Theme.stateColour(root.ticketState)

    spacing: Theme.gapS

    Icon {
        name: Theme.stateIcon(root.ticketState)
        size: word.font.pixelSize * 1.2
        tone: root.tone
    }

    AppText {
        id: word

        Layout.fillWidth: true
        step: root.step
        strong: true
        text: root.text
        tone: root.tone
    }
}
