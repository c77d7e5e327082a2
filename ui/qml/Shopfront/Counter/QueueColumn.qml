pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The one primary, and who waits, in the order of calling. */
ColumnLayout {
    id: root

    required property CounterModel model

    function focusPrimary() {
        (root.model.desk.onBreak ? back : call).forceActiveFocus()
    }

    spacing: Theme.gap

    Button {
        id: call

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, DeskParts.primary)
        busy: root.model.desk.busy
        busyText: qsTr("Asking the hub")
        icon: root.model.desk.primaryIcon
        keys: "F2"
        kind: Button.Primary
        objectName: root.model.desk.walking ? "counter.serve" : "counter.callNext"
        step: AppText.Lead
        text: root.model.desk.primary
        visible: !root.model.desk.onBreak

        onClicked: root.model.desk.goOn()
    }

    Button {
        id: back

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, DeskParts.primary)
        icon: "armchair"
        keys: "F2"
        kind: Button.Primary
        objectName: "counter.endBreak"
        step: AppText.Lead
        text: qsTr("End the break")
        visible: root.model.desk.onBreak

        onClicked: root.model.desk.endBreak()
    }

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        aside: root.model.desk.waitingText
        spacing: Theme.gapS
        title: qsTr("Waiting")

        ListView {
            id: list

            Accessible.name: qsTr("Waiting")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            // Room for the focus ring, which a list that moves would cut off.
            Layout.leftMargin: -Theme.gapS
            Layout.rightMargin: -Theme.gapS
            activeFocusOnTab: true
            bottomMargin: Theme.gapS
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            contentX: -Theme.gapS
            model: root.model.desk.queueRows
            objectName: "counter.waiting"
            topMargin: Theme.gapS
            visible: root.model.desk.anybodyWaiting

            delegate: QueueRow {
                id: row

                required age
                required ageNote
                required label
                required language
                required last
                required markIcons
                required marks
                required next
                required person
                required reason
                required reasonIcon
                required series
                required service
                required warm

                activeFocusOnTab: false
                objectName: "counter.waiting." + label.replace(" ", "")
                width: list.width - 2 * Theme.gapS

                onClicked: root.model.pick(label)

                FocusRing {
                    // A list moves the focus by itself, which no control takes for a key.
                    objectName: "counter.waiting.ring"
                    radius: row.radius
                    shown: row.activeFocus
                }
            }
        }

        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            line: qsTr("Whoever takes a ticket appears here by itself.")
            title: qsTr("Nobody is waiting")
            visible: !root.model.desk.anybodyWaiting
        }

        OrderRow {
            Layout.fillWidth: true
            model: root.model
        }
    }
}
