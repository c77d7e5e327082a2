pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A bar for each of some things without an order in time; their names have room beside them. */
ColumnLayout {
    id: root

    required property ChartModel chart

    Accessible.name: root.chart.message
    Accessible.role: Accessible.Chart
    spacing: Theme.gapXs

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gapXs

        Repeater {
            model: root.chart.marks

            RowChartRow {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    AppText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        soft: true
        spoken: false
        step: AppText.Caption
        text: root.chart.note
        visible: text !== ""
    }
}
