pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    title: "Series, states and chips"

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: 2
        rowSpacing: Theme.gapM

        Repeater {
            model: [["A", "Apply and register"], ["B", "Licences and vehicles"], ["C", "Money and payments"], ["D", "Family and identity"], ["E", "Everything else"], ["K", "Booked appointment"]]

            RowLayout {
                id: pair

                required property list<string> modelData

                spacing: Theme.gapM

                SeriesMark {
                    series: pair.modelData[0]
                }

                AppText {
                    Layout.fillWidth: true
                    text: pair.modelData[1]
                }
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.largest ? 2 : 3
        rowSpacing: Theme.gapM

        Repeater {
            model: [["waiting", "Waiting"], ["called", "Called"], ["walking", "On the way"], ["serving", "Being served"], ["hold", "On hold"], ["transferred", "Moved"], ["returned", "Came back"], ["finished", "Finished"], ["no_show", "Did not come"], ["left", "Left"], ["cancelled", "Cancelled"], ["unprinted", "Not printed"], ["help", "Asks for help"]]

            StateChip {
                required property list<string> modelData

                step: AppText.Caption
                text: modelData[1]
                ticketState: modelData[0]
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Chip {
            icon: "buildings"
            text: "Births, Deaths and Citizenship"
        }

        Chip {
            icon: "ear"
            text: "Hearing loop"
            tint: "note"
        }

        Chip {
            icon: "cloud-check"
            text: "All saved and sent"
            tint: "done"
        }

        Chip {
            icon: "cloud-slash"
            text: "Not yet sent"
            tint: "care"
        }

        Chip {
            outlined: true
            text: "العربية"
        }

        KeyCap {
            keys: "Ctrl K"
        }
    }

    TimelineBar {
        Layout.fillWidth: true

        TimelinePart {
            kind: "door"
            label: "Door"
            share: 70
            value: "1:10"
        }

        TimelinePart {
            label: "Waited"
            share: 860
            value: "14:20"
        }

        TimelinePart {
            kind: "walked"
            label: "Walked"
            share: 50
            value: "0:50"
        }

        TimelinePart {
            kind: "serving"
            label: "Serving"
            share: 391
            value: "6:31"
        }

        TimelinePart {
            kind: "expected"
            label: "Usual end"
            share: 200
            value: "15:00"
        }
    }
}
