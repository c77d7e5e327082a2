pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* A day in figures: five charts, and every measure. */
Staged {
    id: root

    readonly property OverviewFigures figures: root.overview.figures
    required property OverviewModel overview

    parts: 6
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

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 1

                sourceComponent: ChartCard {
                    chart: root.figures.arrivals
                    objectName: "overview.chart.arrivals"
                    tables: root.overview.tables

                    drawing: BarChart {
                        chart: root.figures.arrivals
                    }
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 2

                sourceComponent: ChartCard {
                    chart: root.figures.waits
                    objectName: "overview.chart.waits"
                    tables: root.overview.tables

                    drawing: BandChart {
                        chart: root.figures.waits
                    }
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 3

                sourceComponent: ChartCard {
                    chart: root.figures.waitsBySeries
                    objectName: "overview.chart.waitsBySeries"
                    tables: root.overview.tables

                    drawing: RangeChart {
                        chart: root.figures.waitsBySeries
                    }
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 4

                sourceComponent: ChartCard {
                    chart: root.figures.served
                    objectName: "overview.chart.served"
                    tables: root.overview.tables

                    drawing: BarChart {
                        chart: root.figures.served
                    }
                }
            }
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.maximumWidth: DeskParts.sideColumn
            Layout.minimumWidth: DeskParts.sideColumn
            spacing: Theme.gap

            StagedPart {
                Layout.fillHeight: root.overview.tables
                Layout.fillWidth: true
                page: root
                turn: 5

                sourceComponent: ChartCard {
                    chart: root.figures.funnel
                    objectName: "overview.chart.funnel"
                    tables: root.overview.tables

                    drawing: FunnelChart {
                        chart: root.figures.funnel
                    }
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 6

                sourceComponent: OverviewFiguresCard {
                    rows: root.figures.figureRows
                }
            }
        }
    }
}
