pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* This minute: the figures, who waits, who will wait too long, every counter. */
ColumnLayout {
    id: root

    required property OverviewModel overview
    readonly property bool wide: root.width > DeskParts.fullWidth * 1.2

    spacing: Theme.gap

    RowLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.gap
        uniformCellSizes: true

        Repeater {
            model: root.overview.live.tileRows

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

            OverviewSeriesCard {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                overview: root.overview
            }

            OverviewLateCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.rowSpan: root.wide ? 2 : 1
                overview: root.overview
            }

            ChartCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                chart: root.overview.figures.todayWaits
                objectName: "overview.chart.todayWaits"
                tables: root.overview.tables
                visible: root.wide

                drawing: BandChart {
                    chart: root.overview.figures.todayWaits
                }
            }
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.maximumWidth: DeskParts.listColumn
            Layout.minimumWidth: DeskParts.listColumn
            spacing: Theme.gap

            OverviewCountersCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                overview: root.overview
            }

            OverviewDevicesCard {
                Layout.fillWidth: true
                overview: root.overview
            }

            Button {
                Layout.fillWidth: true
                icon: "hand-palm"
                keys: "F9"
                kind: Button.Grave
                objectName: "overview.stop"
                text: qsTr("Stop the queue…")
                visible: root.overview.live.stopped === ""

                onClicked: root.overview.ask("stop")
            }
        }
    }
}
