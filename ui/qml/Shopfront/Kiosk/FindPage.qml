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
        soft: root.kiosk.catalogue.sure
        strong: !root.kiosk.catalogue.sure
        text: root.kiosk.catalogue.found
        visible: root.kiosk.catalogue.foundAny
    }

    EventRows {
        Layout.fillWidth: true
        catalogue: root.kiosk.catalogue
        visible: root.kiosk.catalogue.fits
    }

    FoundRows {
        Layout.fillWidth: true
        kiosk: root.kiosk
        visible: root.kiosk.catalogue.foundAny
    }

    EmptyState {
        Layout.fillWidth: true
        icon: "magnifying-glass"
        line: qsTr("Try another word, choose below, or ask a person.")
        objectName: "find.nothing"
        title: qsTr("Nothing found for these words")
        visible: root.kiosk.catalogue.searching && !root.kiosk.catalogue.foundAny
    }

    Seldom {
        wanted: root.kiosk.catalogue.searching

        MissingQuestion {
            kiosk: root.kiosk
            prominent: !root.kiosk.catalogue.foundAny || !root.kiosk.catalogue.sure
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        heading: true
        text: qsTr("Or choose from these")
    }

    Tiles {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columns: root.tileColumns
        key: "topic"
        model: root.kiosk.catalogue.topics
        name: "find.topic"

        onChosen: topic => root.kiosk.catalogue.openTopic(topic)
    }

    Button {
        Layout.fillWidth: true
        icon: "buildings"
        objectName: "find.agencies"
        text: qsTr("Find it by agency")

        onClicked: root.kiosk.catalogue.byAgency()
    }

    Item {
        Layout.fillHeight: true
    }
}
