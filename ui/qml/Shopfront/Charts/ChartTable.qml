pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The figures of a chart in lines and columns. */
ColumnLayout {
    id: root

    /* Figures stand under each other; words begin where words begin. */
    property bool figures: true
    required property list<string> head
    required property QtObject rows
    required property string title

    Accessible.name: root.title
    Accessible.role: Accessible.Table
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.listRowHeight / 1.5
        spacing: Theme.gapM
        uniformCellSizes: true

        Repeater {
            model: root.head

            AppText {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                horizontalAlignment: root.figures && index > 0 ? Text.AlignRight : Text.AlignLeft
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
            model: root.rows

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
                            horizontalAlignment: root.figures && index > 0 ? Text.AlignRight : Text.AlignLeft
                            spoken: false
                            strong: index === 0
                            text: root.figures ? Theme.ltr(modelData) : modelData
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
