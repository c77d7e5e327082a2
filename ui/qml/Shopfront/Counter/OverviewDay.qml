pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* A day in figures: four charts, and every measure. */
ColumnLayout {
    id: root

    readonly property OverviewFigures figures: root.overview.figures
    required property OverviewModel overview

    spacing: Theme.gap

    OverviewDayBar {
        Layout.fillWidth: true
        overview: root.overview
    }

    RowLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gap

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
                chart: root.figures.arrivals
                objectName: "overview.chart.arrivals"
                tables: root.overview.tables

                drawing: BarChart {
                    chart: root.figures.arrivals
                }
            }

            ChartCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                chart: root.figures.waits
                objectName: "overview.chart.waits"
                tables: root.overview.tables

                drawing: BandChart {
                    chart: root.figures.waits
                }
            }

            ChartCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                chart: root.figures.waitsBySeries
                objectName: "overview.chart.waitsBySeries"
                tables: root.overview.tables

                drawing: RangeChart {
                    chart: root.figures.waitsBySeries
                }
            }

            ChartCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                chart: root.figures.served
                objectName: "overview.chart.served"
                tables: root.overview.tables

                drawing: BarChart {
                    chart: root.figures.served
                }
            }
        }

        OverviewFiguresCard {
            Layout.fillHeight: true
            Layout.maximumWidth: DeskParts.sideColumn
            Layout.minimumWidth: DeskParts.sideColumn
            overview: root.overview
        }
    }
}
