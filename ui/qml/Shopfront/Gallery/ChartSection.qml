pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Charts
import Shopfront.Kit
import Shopfront.ViewModels

/* Charts, their tables, and a day on which nothing has happened yet. */
Section {
    id: root

    required property ChartModel band
    required property ChartModel bars
    required property ChartModel empty
    required property ChartModel line
    required property ChartModel range
    required property ChartModel swing

    title: "Charts"

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.page
        columns: 3
        rowSpacing: Theme.page
        uniformCellWidths: true

        ChartCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            chart: root.bars

            drawing: BarChart {
                chart: root.bars
            }
        }

        ChartCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            chart: root.band

            drawing: BandChart {
                chart: root.band
            }
        }

        ChartCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            chart: root.line

            drawing: LineChart {
                chart: root.line
            }
        }

        ChartCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            chart: root.swing

            drawing: LineChart {
                chart: root.swing
            }
        }

        ChartCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            chart: root.range

            drawing: RangeChart {
                chart: root.range
            }
        }

        ChartCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            chart: root.empty

            drawing: BandChart {
                chart: root.empty
            }
        }

        ChartCard {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            chart: root.band
            tables: true

            drawing: BandChart {
                chart: root.band
            }
        }
    }
}
