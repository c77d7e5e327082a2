import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The services of one life event. */
KioskPage {
    id: root

    objectName: "topic"

    actions: Button {
        Layout.fillWidth: true
        icon: "arrow-left"
        objectName: "topic.back"
        text: qsTr("Back")

        onClicked: root.kiosk.back()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        IconDisc {
            icon: root.kiosk.catalogue.topicIcon
            visible: !Theme.largest
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            step: AppText.Title1
            // Its life event has a page of its own, under a heading of its own.
            text: qsTr("%1: services").arg(root.kiosk.catalogue.topicTitle)
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Lead
        text: qsTr("Choose a service to see what to bring and how long the wait is.")
    }

    ServiceRows {
        Layout.fillWidth: true
        model: root.kiosk.catalogue.inTopic
        name: "topic"

        onChosen: service => root.kiosk.openService(service)
    }

    Item {
        Layout.fillHeight: true
    }
}
