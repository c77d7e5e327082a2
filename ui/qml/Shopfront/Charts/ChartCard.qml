pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A chart with its title, its finding, and the same figures as a table. */
Card {
    id: root

    property bool asTable: root.tables
    required property ChartModel chart
    required property Component drawing
    property bool tables: false

    spacing: Theme.gapS
    title: root.chart.title
    titleIcon: "chart-bar"

    onTablesChanged: root.asTable = root.tables

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM
        visible: !root.chart.empty

        AppText {
            Layout.fillWidth: true
            soft: true
            step: AppText.Caption
            text: root.chart.message
        }

        LinkButton {
            Layout.alignment: Qt.AlignTop
            description: root.chart.title
            objectName: "chart.turn"
            step: AppText.Caption
            text: root.asTable ? qsTr("Show as chart") : qsTr("Show as table")

            onClicked: root.asTable = !root.asTable
        }
    }

    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        active: !root.chart.empty && !root.asTable
        sourceComponent: root.drawing
        visible: active
    }

    Loader {
        Layout.fillHeight: true
        Layout.fillWidth: true
        active: !root.chart.empty && root.asTable
        visible: active

        sourceComponent: ChartTable {
            head: root.chart.head
            rows: root.chart.table
            title: root.chart.title
        }
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "chart-bar"
        title: root.chart.nothing
        visible: root.chart.empty
    }
}
