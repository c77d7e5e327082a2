pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What a counter is for: one press sets it. */
Dialog {
    id: root

    required property OverviewModel overview

    firstFocus: cancel
    line: qsTr("Whom this counter calls follows it from now on.")
    objectName: "overview.profileDialog"
    shown: root.overview.dialog === "profile"
    title: root.overview.profileTitle

    actions: [
        Button {
            id: cancel

            keys: "Esc"
            objectName: "overview.profile.cancel"
            text: qsTr("Change nothing")

            onClicked: root.overview.dismiss()
        }
    ]

    onDismissed: root.overview.dismiss()

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.overview.profileRows

            RadioRow {
                required property bool chosen
                required hint
                required property string name
                required property string profile

                Layout.fillWidth: true
                checked: chosen
                objectName: "overview.profile." + profile
                text: name

                onClicked: root.overview.setProfile(profile)
            }
        }
    }
}
