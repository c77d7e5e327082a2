pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The figures of a chart in lines and columns. */
ColumnLayout {
    id: root

    required property ChartModel chart

    Accessible.name: root.chart.title
    Accessible.role: Accessible.Table
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.listRowHeight / 1.5
        spacing: Theme.gapM
        uniformCellSizes: true

        Repeater {
            model: root.chart.head

            AppText {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                soft: true
                step: AppText.Caption
                text: modelData
            }
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.chart.table

            ColumnLayout {
                id: row

                required property list<string> cells
                required property bool last
                required property string spoken

                Accessible.name: row.spoken
                Accessible.role: Accessible.Row
                Layout.fillWidth: true
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.listRowHeight / 1.5
                    spacing: Theme.gapM
                    uniformCellSizes: true

                    Repeater {
                        model: row.cells

                        AppText {
                            required property int index
                            required property string modelData

                            Layout.fillWidth: true
                            horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                            spoken: false
                            strong: index === 0
                            text: Theme.ltr(modelData)
                        }
                    }
                }

                Divider {
                    Layout.fillWidth: true
                    visible: !row.last
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
