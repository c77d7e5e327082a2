import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One ticket that is not at a counter now, with the two ways back. */
ColumnLayout {
    id: root

    required property CounterDesk desk
    required property string kind
    required property string label
    required property bool last
    readonly property string name: root.label.replace(" ", "")
    // Beside two buttons there is not always room for a word of its own.
    readonly property bool narrow: root.width < Theme.body * 38
    required property string person
    required property string place
    required property string series
    required property string service
    required property string ticket
    required property string word

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.listRowHeight
        spacing: Theme.gapM

        SeriesMark {
            series: root.series
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                strong: true
                text: Theme.ltr(root.label) + (root.person === "" ? "" : " · " + root.person)
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                step: AppText.Caption
                text: [root.service, root.place].filter(part => part !== "").join(" · ")
            }

            StateChip {
                Layout.fillWidth: true
                text: root.word
                ticketState: root.kind
                visible: root.narrow
            }
        }

        StateChip {
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.body * 9
            text: root.word
            ticketState: root.kind
            visible: !root.narrow
        }

        Button {
            description: root.label
            icon: "megaphone"
            objectName: "counter.away.call." + root.name
            text: qsTr("Call")
            visible: root.kind === "hold"

            onClicked: root.desk.callTicket(root.ticket)
        }

        Button {
            description: root.label
            icon: "arrow-u-up-left"
            objectName: "counter.away.back." + root.name
            text: qsTr("Came back")

            onClicked: root.desk.cameBack(root.ticket)
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: !root.last
    }
}
