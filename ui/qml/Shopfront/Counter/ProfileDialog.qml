pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What this desk is for: one press sets it. */
Dialog {
    id: root

    required property CounterModel model

    firstFocus: rows.count > 0 ? rows.itemAt(0) : close
    line: qsTr("Whom F2 calls follows it at once. When nobody of these waits, the counter helps out with the others.")
    objectName: "counter.profileDialog"
    shown: root.model.dialog === "profile"
    title: qsTr("What does this counter serve?")

    actions: [
        Button {
            id: close

            keys: "Esc"
            objectName: "counter.profile.close"
            text: qsTr("Change nothing")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()

    Repeater {
        id: rows

        model: root.model.station.profileRows

        RadioRow {
            required property bool chosen
            required hint
            required property string name
            required property string profile

            Layout.fillWidth: true
            checked: chosen
            objectName: "counter.profile." + profile
            text: name

            onClicked: {
                root.model.dismiss()
                root.model.station.setProfile(profile)
            }
        }
    }
}
