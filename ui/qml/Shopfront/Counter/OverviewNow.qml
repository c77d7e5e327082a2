pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* This minute: the figures, who waits, who will wait too long, every counter. */
Staged {
    id: root

    required property OverviewModel overview
    readonly property bool wide: root.width > DeskParts.fullWidth * 1.2

    parts: 6
    spacing: Theme.gap

    RowLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.gap
        uniformCellSizes: true

        Repeater {
            model: root.made > 0 ? root.overview.live.tileRows : null

            OverviewTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
            }
        }
    }

    RowLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gap

        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.wide ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true

            StagedPart {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                page: root
                turn: 2

                sourceComponent: OverviewSeriesCard {
                    overview: root.overview
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.rowSpan: root.wide ? 2 : 1
                page: root
                turn: 3

                sourceComponent: OverviewLateCard {
                    overview: root.overview
                }
            }

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 4
                visible: root.wide

                sourceComponent: ChartCard {
                    chart: root.overview.figures.todayWaits
                    objectName: "overview.chart.todayWaits"
                    tables: root.overview.tables

                    drawing: BandChart {
                        chart: root.overview.figures.todayWaits
                    }
                }
            }
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.maximumWidth: DeskParts.listColumn
            Layout.minimumWidth: DeskParts.listColumn
            spacing: Theme.gap

            StagedPart {
                Layout.fillHeight: true
                Layout.fillWidth: true
                page: root
                turn: 5

                sourceComponent: OverviewCountersCard {
                    overview: root.overview
                }
            }

            StagedPart {
                Layout.fillWidth: true
                page: root
                turn: 6

                sourceComponent: OverviewDevicesCard {
                    overview: root.overview
                }
            }

            Button {
                Layout.fillWidth: true
                icon: "hand-palm"
                keys: "F9"
                kind: Button.Grave
                objectName: "overview.stop"
                text: qsTr("Stop the queue…")
                visible: !root.overview.stops.whole

                onClicked: root.overview.ask("stop")
            }
        }
    }
}
