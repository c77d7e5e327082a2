pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who is planned at which desk, today or on the next day, and how it is. */
ColumnLayout {
    id: root

    readonly property OverviewDesks desks: root.overview.desks
    required property OverviewModel overview

    spacing: Theme.gap

    OverviewPlanBar {
        Layout.fillWidth: true
        overview: root.overview
    }

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        aside: root.desks.origin
        spacing: Theme.gapS
        title: root.desks.title
        titleIcon: "calendar-check"

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                objectName: "overview.desks.message"
                text: root.desks.message
            }

            Rectangle {
                color: Theme.chart1
                implicitHeight: Theme.gapS
                implicitWidth: Theme.gapXl
                radius: height / 2
                visible: legend.visible
            }

            AppText {
                id: legend

                soft: true
                step: AppText.Caption
                text: qsTr("somebody was there")
                visible: !root.desks.ahead && !root.overview.tables
            }
        }

        Loader {
            Layout.fillHeight: true
            Layout.fillWidth: true
            sourceComponent: root.overview.tables ? table : chart
        }
    }

    Component {
        id: chart

        ShiftChart {
            bars: root.desks.bars
            lines: root.desks.lines
            now: root.desks.now
            objectName: "overview.desks.chart"
            ticks: root.desks.ticks
            work: root.desks.work

            onBarAsked: key => root.desks.choose(key)
            onDeskAsked: number => root.desks.plan(number)
        }
    }

    Component {
        id: table

        ChartTable {
            figures: false
            head: root.desks.head
            objectName: "overview.desks.table"
            rows: root.desks.table
            title: root.desks.title
        }
    }
}
