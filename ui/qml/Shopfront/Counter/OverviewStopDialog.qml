pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is stopped and why; a last press confirms it. */
Dialog {
    id: root

    required property OverviewModel overview
    readonly property OverviewStops stops: root.overview.stops

    firstFocus: cancel
    line: qsTr("Kiosks give no more tickets and say why. Who has a ticket or an appointment is served, and staff may still give tickets.")
    objectName: "overview.stopDialog"
    rim: "mend"
    shown: root.overview.dialog === "stop"
    title: qsTr("Stop the queue")

    actions: [
        Button {
            id: cancel

            keys: "Esc"
            objectName: "overview.stop.cancel"
            text: qsTr("Let it go on")

            onClicked: root.overview.dismiss()
        },
        Button {
            icon: "hand-palm"
            kind: Button.Grave
            objectName: "overview.stop.confirm"
            text: root.stops.confirm
            visible: root.stops.ready

            onClicked: root.stops.stop()
        }
    ]

    onDismissed: root.overview.dismiss()

    ChoiceFlow {
        Layout.fillWidth: true
        name: "overview.stop.series"
        rows: root.stops.seriesRows
        title: qsTr("Which tickets?")

        onChosen: value => root.stops.chooseSeries(value)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        name: "overview.stop.reason"
        rows: root.stops.reasonRows
        title: qsTr("Why?")

        onChosen: value => root.stops.chooseReason(value)
    }
}
