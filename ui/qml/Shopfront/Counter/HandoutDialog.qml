pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A ticket that is not on paper, turned to the person: its number large, and the code of its page for phones. */
Dialog {
    id: root

    readonly property CounterHandout handout: root.model.reception.handout
    required property CounterModel model

    firstFocus: noted
    line: root.handout.why
    objectName: "counter.handoutDialog"
    shown: root.model.dialog === "handout"
    title: qsTr("Show this to the person")

    actions: [
        Button {
            busy: root.handout.printing
            busyText: qsTr("Printing")
            icon: "printer"
            objectName: "counter.handout.again"
            text: qsTr("Print it again")
            visible: root.handout.prints

            onClicked: root.handout.printAgain()
        },
        Button {
            id: noted

            icon: "check"
            kind: Button.Primary
            objectName: "counter.handout.noted"
            text: qsTr("They have the number")

            onClicked: {
                root.model.dismiss()
                root.handout.noted()
            }
        }
    ]

    onDismissed: root.model.dismiss()

    TicketCard {
        Layout.fillWidth: true
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.handout.rtl
        asOf: root.handout.follow
        clockTimes: root.handout.appointment
        label: root.handout.label
        objectName: "counter.handout.ticket"
        // Read by a phone that is held over the desk.
        qrSize: Theme.body * (Theme.largest ? 9 : 11)
        qrSource: root.handout.code
        range: root.handout.range
        series: root.handout.series
        seriesName: root.handout.seriesName
    }
}
