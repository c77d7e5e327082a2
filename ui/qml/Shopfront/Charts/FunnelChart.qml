pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.ViewModels

/* Stages from first to last: a bar for each, and under it who does not reach the next. */
ColumnLayout {
    id: root

    required property ChartModel chart

    Accessible.name: root.chart.message
    Accessible.role: Accessible.Chart
    spacing: 0

    Repeater {
        model: root.chart.marks

        FunnelRow {
            Layout.fillWidth: true
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
