pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* The days that end with the day shown. */
Staged {
    id: root

    readonly property OverviewFigures figures: root.overview.figures
    required property OverviewModel overview

    parts: 4
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

        StagedPart {
            Layout.fillHeight: true
            Layout.fillWidth: true
            page: root
            turn: 1

            sourceComponent: ChartCard {
                chart: root.figures.ticketsByDay
                objectName: "overview.chart.ticketsByDay"
                tables: root.overview.tables

                drawing: BarChart {
                    chart: root.figures.ticketsByDay
                }
            }
        }

        StagedPart {
            Layout.fillHeight: true
            Layout.fillWidth: true
            page: root
            turn: 2

            sourceComponent: ChartCard {
                chart: root.figures.waitsByDay
                objectName: "overview.chart.waitsByDay"
                tables: root.overview.tables

                drawing: BandChart {
                    chart: root.figures.waitsByDay
                }
            }
        }

        StagedPart {
            Layout.fillHeight: true
            Layout.fillWidth: true
            page: root
            turn: 3

            sourceComponent: ChartCard {
                chart: root.figures.keptByDay
                objectName: "overview.chart.keptByDay"
                tables: root.overview.tables

                drawing: LineChart {
                    chart: root.figures.keptByDay
                }
            }
        }

        StagedPart {
            Layout.fillHeight: true
            Layout.fillWidth: true
            page: root
            turn: 4

            sourceComponent: ChartCard {
                chart: root.figures.toldByDay
                objectName: "overview.chart.toldByDay"
                tables: root.overview.tables

                drawing: LineChart {
                    chart: root.figures.toldByDay
                }
            }
        }
    }
}
