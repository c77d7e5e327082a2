pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* Help in figures: how soon somebody answered, who did the typing, what was asked again. */
Staged {
    id: root

    readonly property OverviewHelp help: root.overview.help
    required property OverviewModel overview

    parts: 5
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
                    chart: root.help.soon
                    objectName: "overview.chart.soon"
                    tables: root.overview.tables

                    drawing: RowChart {
                        chart: root.help.soon
                    }
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 2

                sourceComponent: ChartCard {
                    chart: root.help.typed
                    objectName: "overview.chart.typed"
                    tables: root.overview.tables

                    drawing: RowChart {
                        chart: root.help.typed
                    }
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 3

                sourceComponent: ChartCard {
                    chart: root.help.askedAgain
                    objectName: "overview.chart.askedAgain"
                    tables: root.overview.tables

                    drawing: BarChart {
                        chart: root.help.askedAgain
                    }
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 4

                sourceComponent: ChartCard {
                    chart: root.help.typedByDay
                    objectName: "overview.chart.typedByDay"
                    tables: root.overview.tables

                    drawing: LineChart {
                        chart: root.help.typedByDay
                    }
                }
            }
        }

        StagedPart {
            Layout.fillHeight: true
            Layout.maximumWidth: DeskParts.sideColumn
            Layout.minimumWidth: DeskParts.sideColumn
            page: root
            turn: 5

            sourceComponent: OverviewFiguresCard {
                rows: root.help.figureRows
            }
        }
    }
}
