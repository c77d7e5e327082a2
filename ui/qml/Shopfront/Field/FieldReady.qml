pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is on this laptop, line by line, and the button that fetches what is missing. */
Card {
    id: root

    required property FieldRoad road

    objectName: "field.ready"
    spacing: Theme.gapM
    title: qsTr("Ready for the road")
    titleIcon: "car"

    AppText {
        Layout.fillWidth: true
        objectName: "field.ready.statement"
        step: AppText.Lead
        strong: true
        text: root.road.statement || qsTr("Checking what is here")
        tone: root.road.ready ? Theme.doneText : Theme.ink
    }

    Repeater {
        model: root.road.lines

        RowLayout {
            id: line

            required property bool good
            required property int key
            required property string text

            Layout.fillWidth: true
            spacing: Theme.gapM

            Icon {
                Layout.alignment: Qt.AlignTop
                name: line.good ? "check-circle" : "warning"
                size: Theme.icon
                tone: line.good ? Theme.doneText : Theme.careText
            }

            AppText {
                Layout.fillWidth: true
                objectName: "field.ready.line." + line.key
                text: line.text
            }
        }
    }

    Button {
        Layout.fillWidth: true
        busy: root.road.busy === "prepare"
        busyText: qsTr("Getting ready")
        enabled: root.road.busy === ""
        icon: "cloud-arrow-up"
        kind: root.road.ready ? Button.Secondary : Button.Primary
        objectName: "field.ready.prepare"
        text: root.road.ready ? qsTr("Fetch it all again") : qsTr("Get ready for the road")

        onClicked: root.road.prepare()
    }

    FieldStep {
        Layout.fillWidth: true
        road: root.road
        visible: root.road.busy === "prepare"
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: qsTr("You can go on working. If it stops, it goes on from there.")
    }

    Item {
        Layout.fillHeight: true
    }
}
