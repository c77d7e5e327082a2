pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* In the person's own words, or by what happened in their life. */
KioskPage {
    id: root

    objectName: "find"

    TitleRow {
        Layout.fillWidth: true
        name: "find"
        text: qsTr("What is happening?")

        onBackAsked: root.kiosk.back()
    }

    SearchField {
        Layout.fillWidth: true
        hint: qsTr("For example: passport, new baby, moved")
        label: qsTr("Say it in your own words")
        objectName: "find.search"
        text: root.kiosk.catalogue.query

        onTextChanged: root.kiosk.search(text)
    }

    AppText {
        Layout.fillWidth: true
        objectName: "find.count"
        soft: true
        text: root.kiosk.catalogue.found
        visible: root.kiosk.catalogue.foundAny
    }

    ServiceRows {
        Layout.fillWidth: true
        model: root.kiosk.catalogue.results
        name: "find.result"
        visible: root.kiosk.catalogue.foundAny

        onChosen: service => root.kiosk.openService(service)
    }

    EmptyState {
        Layout.fillWidth: true
        icon: "magnifying-glass"
        line: qsTr("Try another word, choose below, or ask at any counter.")
        objectName: "find.nothing"
        title: qsTr("Nothing found for these words")
        visible: root.kiosk.catalogue.searching && !root.kiosk.catalogue.foundAny
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        heading: true
        text: qsTr("Or choose from these")
    }

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: root.tileColumns
        rowSpacing: Theme.gapM
        uniformCellWidths: true

        Repeater {
            model: root.kiosk.catalogue.topics

            SmallTile {
                required icon
                required property string title
                required property string topic

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "find.topic." + topic
                text: title

                onClicked: root.kiosk.openTopic(topic)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
