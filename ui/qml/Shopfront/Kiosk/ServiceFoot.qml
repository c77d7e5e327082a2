import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What somebody needs, everything else about the service, and since when its text holds. */
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property ServiceModel service: root.kiosk.service

    spacing: Theme.gap

    AppText {
        Layout.fillWidth: true
        objectName: "service.formElsewhere"
        soft: true
        text: qsTr("The form for this is not at this kiosk. It is filled in with you at the counter.")
        visible: root.service.formElsewhere && !root.service.stopped
    }

    LinkButton {
        Layout.fillWidth: true
        icon: "wheelchair"
        objectName: "service.needs"
        text: root.kiosk.needs.told === "" ? qsTr("Do you need anything? (wheelchair, interpreter, sign language …)") : root.kiosk.needs.told
        visible: !root.service.stopped

        onClicked: root.kiosk.openSheet("needs")
    }

    LinkButton {
        Layout.fillWidth: true
        icon: "info"
        objectName: "service.more"
        text: qsTr("More about this service")

        onClicked: root.kiosk.moreAbout.open(root.kiosk.about)
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: root.service.assured
    }
}
