pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    title: "Tiles and rows"

    ChoiceTile {
        Layout.fillWidth: true
        fact: "10 to 20 minutes’ wait now"
        icon: "ticket"
        line: "Have a seat. We call your number."
        primary: true
        title: "Get a ticket"
    }

    ChoiceTile {
        Layout.fillWidth: true
        icon: "magnifying-glass"
        line: "What it is, what to bring, and its form."
        title: "Find a service"
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapM
        columns: Theme.tileColumns
        rowSpacing: Theme.gapM
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            model: [["baby", "Having a baby"], ["student", "Starting school"], ["truck", "Moving house"], ["cloud-lightning", "Flood, fire or storm"]]

            SmallTile {
                required property list<string> modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                icon: modelData[0]
                text: modelData[1]
            }
        }
    }

    Card {
        Layout.fillWidth: true
        aside: "3 found"
        spacing: 0
        title: "Services"

        ListRow {
            Layout.fillWidth: true
            icon: "certificate"
            line: "Births, Deaths and Citizenship · within two months"
            title: "Register a birth"
        }

        ListRow {
            Layout.fillWidth: true
            icon: "coins"
            interactive: false
            last: true
            line: "C 031, pay the fee. After this one, here or at counter 2."
            status: "Near the limit"
            statusTone: Theme.careText
            title: "Also in this visit"

            Button {
                compact: !Theme.desk
                keys: "Ctrl T"
                text: "Take both"
            }
        }
    }

    RadioRow {
        Layout.fillWidth: true
        checked: true
        hint: "We send the letter there"
        text: "At home"
    }

    RadioRow {
        Layout.fillWidth: true
        text: "Somewhere else"
    }
}
