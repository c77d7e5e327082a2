pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* The days that end with the day shown. */
ColumnLayout {
    id: root

    readonly property OverviewFigures figures: root.overview.figures
    required property OverviewModel overview

    spacing: Theme.gap

    OverviewDayBar {
        Layout.fillWidth: true
        overview: root.overview
    }

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: 2
        rowSpacing: Theme.gap
        uniformCellHeights: true
        uniformCellWidths: true

        ChartCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            chart: root.figures.ticketsByDay
            objectName: "overview.chart.ticketsByDay"
            tables: root.overview.tables

            drawing: BarChart {
                chart: root.figures.ticketsByDay
            }
        }

        ChartCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            chart: root.figures.waitsByDay
            objectName: "overview.chart.waitsByDay"
            tables: root.overview.tables

            drawing: BandChart {
                chart: root.figures.waitsByDay
            }
        }

        ChartCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            chart: root.figures.keptByDay
            objectName: "overview.chart.keptByDay"
            tables: root.overview.tables

            drawing: LineChart {
                chart: root.figures.keptByDay
            }
        }

        ChartCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            chart: root.figures.toldByDay
            objectName: "overview.chart.toldByDay"
            tables: root.overview.tables

            drawing: LineChart {
                chart: root.figures.toldByDay
            }
        }
    }
}
