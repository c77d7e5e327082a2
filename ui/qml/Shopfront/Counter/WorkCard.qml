pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The person at this counter: the label, since when, and what can be done. */
Card {
    id: root

    required property CounterDesk desk

    signal asked(string dialog)

    spacing: Theme.gapM

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        SeriesMark {
            series: root.desk.series
            size: Theme.ticket
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                heading: true
                number: true
                objectName: "counter.now.label"
                step: AppText.Ticket
                text: Theme.ltr(root.desk.label)
            }

            AppText {
                Layout.fillWidth: true
                heading: false
                objectName: "counter.now.person"
                step: AppText.Title3
                strong: true
                text: root.desk.person
                tone: Theme.accentText
                visible: text !== ""
            }

            AppText {
                Layout.fillWidth: true
                objectName: "counter.now.service"
                text: root.desk.service
            }
        }

        ColumnLayout {
            Layout.fillWidth: false
            spacing: 0

            StateChip {
                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: false
                objectName: "counter.now.state"
                text: root.desk.stateText
                ticketState: root.desk.state
            }

            AppText {
                Layout.alignment: Qt.AlignRight
                number: true
                step: AppText.Display
                text: Theme.ltr(root.desk.clock)
            }
        }
    }

    DeskTimeline {
        Layout.fillWidth: true
        desk: root.desk
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: root.desk.language !== "" || root.desk.needs.length > 0 || root.desk.note !== "" || root.desk.recallsText !== ""

        Chip {
            icon: "translate"
            text: root.desk.language
            tint: "note"
            visible: text !== ""
        }

        Repeater {
            model: root.desk.needs

            Chip {
                required property int index
                required property string modelData

                icon: root.desk.needIcons[index] ?? "info"
                text: modelData
                tint: "note"
            }
        }

        Chip {
            icon: "info"
            text: root.desk.note
            tint: "note"
            visible: text !== ""
        }

        Chip {
            icon: "megaphone"
            objectName: "counter.now.recalls"
            text: root.desk.recallsText
            tint: "lamp"
            visible: text !== ""
        }
    }

    VisitRow {
        Layout.fillWidth: true
        desk: root.desk
        visible: root.desk.visitLabel !== ""
    }

    DeskActions {
        Layout.fillWidth: true
        desk: root.desk

        onAsked: dialog => root.asked(dialog)
    }
}
