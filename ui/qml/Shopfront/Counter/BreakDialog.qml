pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Why nobody is called here for a while, and how long: one press begins it. */
Dialog {
    id: root

    required property CounterModel model

    function begin(reason: string, minutes: int) {
        root.model.dismiss()
        root.model.desk.startBreak(reason, minutes)
    }

    firstFocus: rest.first
    line: qsTr("Nobody is called here until F2 ends it. How long is only a plan, for your colleagues.")
    objectName: "counter.breakDialog"
    shown: root.model.dialog === "break"
    title: qsTr("A break, or work in the back office")

    actions: [
        Button {
            id: close

            keys: "Esc"
            objectName: "counter.break.close"
            text: qsTr("Stay at the counter")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()

    BreakChoices {
        id: rest

        Layout.fillWidth: true
        icon: "coffee"
        reason: "break"
        title: qsTr("Break")

        onChosen: (reason, minutes) => root.begin(reason, minutes)
    }

    BreakChoices {
        Layout.fillWidth: true
        icon: "briefcase"
        reason: "back-office"
        title: qsTr("Back-office work")

        onChosen: (reason, minutes) => root.begin(reason, minutes)
    }
}
