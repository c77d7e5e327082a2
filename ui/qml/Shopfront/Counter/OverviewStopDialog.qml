pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Why the queue is stopped: one press does it. */
Dialog {
    id: root

    required property OverviewModel overview

    firstFocus: cancel
    line: qsTr("Kiosks give no more tickets and say why. Who has a ticket or an appointment is served, and staff may still give tickets.")
    objectName: "overview.stopDialog"
    rim: "mend"
    shown: root.overview.dialog === "stop"
    title: qsTr("Stop the queue, because…")

    actions: [
        Button {
            id: cancel

            keys: "Esc"
            objectName: "overview.stop.cancel"
            text: qsTr("Let it go on")

            onClicked: root.overview.dismiss()
        }
    ]

    onDismissed: root.overview.dismiss()

    Repeater {
        model: root.overview.reasonRows

        Button {
            required property string name
            required property string reason

            Layout.fillWidth: true
            kind: Button.Grave
            objectName: "overview.stop." + reason
            text: name

            onClicked: root.overview.stop(reason)
        }
    }
}
