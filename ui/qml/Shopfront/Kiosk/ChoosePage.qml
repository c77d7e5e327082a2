pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* For which service the ticket is: what most people come for, life events, and the ways to everything else. */
KioskPage {
    id: root

    objectName: "choose"

    actions: [
        Button {
            Layout.fillWidth: true
            icon: "buildings"
            objectName: "choose.agencies"
            text: qsTr("Find it by agency")

            onClicked: root.kiosk.catalogue.byAgency()
        },
        Button {
            Layout.fillWidth: true
            icon: "magnifying-glass"
            kind: Button.Primary
            objectName: "choose.find"
            text: qsTr("Say it in your own words")

            onClicked: root.kiosk.catalogue.byWords()
        }
    ]

    TitleRow {
        Layout.fillWidth: true
        name: "choose"
        text: qsTr("What is your ticket for?")

        onBackAsked: root.kiosk.back()
    }

    Seldom {
        wanted: root.kiosk.home.stopped !== ""

        Banner {
            icon: "prohibit"
            kind: Banner.Care
            line: root.kiosk.home.stopped + " " + qsTr("Meanwhile you can read here what each service needs, so that you come prepared.")
            objectName: "choose.stopped"
            title: qsTr("No tickets now")
        }
    }

    Repeater {
        model: root.kiosk.catalogue.closed

        SeriesHeading {
            Layout.fillWidth: true
        }
    }

    AppText {
        Layout.fillWidth: true
        heading: true
        text: qsTr("What most people come for")
    }

    Tiles {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columns: root.tileColumns
        key: "service"
        model: root.kiosk.catalogue.choices
        name: "choose"

        onChosen: service => root.kiosk.openService(service)
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        heading: true
        text: qsTr("Or what has happened in your life")
    }

    Tiles {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columns: root.tileColumns
        key: "topic"
        model: root.kiosk.catalogue.events
        name: "choose.topic"

        onChosen: topic => root.kiosk.catalogue.openTopic(topic)
    }

    Item {
        Layout.fillHeight: true
    }
}
