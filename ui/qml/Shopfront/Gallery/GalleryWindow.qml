import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Shopfront.Kit
import Shopfront.ViewModels

/* Every component in every state, side by side. */
Window {
    id: root

    required property ChartModel band
    required property ChartModel bars
    readonly property real columnWidth: (root.width - (columns + 1) * Theme.page) / columns
    readonly property int columns: Theme.desk ? 3 : 2
    required property ChartModel empty
    required property ChartModel line
    required property ChartModel range
    required property ChartModel swing

    color: Theme.ground
    height: page.implicitHeight
    title: "Gallery"
    visible: true
    width: Theme.desk ? 1440 : 2160

    ColumnLayout {
        id: page

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        spacing: Theme.page
        width: root.width

        Awning {
            Layout.fillWidth: true
        }

        GridLayout {
            Layout.bottomMargin: Theme.page
            Layout.fillWidth: true
            Layout.leftMargin: Theme.page
            Layout.rightMargin: Theme.page
            columnSpacing: Theme.page
            columns: root.columns
            rowSpacing: Theme.page
            uniformCellWidths: true

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.preferredWidth: root.columnWidth
                spacing: Theme.page

                ButtonSection {}

                TileSection {}

                TypeSection {}
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.preferredWidth: root.columnWidth
                spacing: Theme.page

                QueueSection {}

                MarkSection {}

                FieldSection {}
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                Layout.preferredWidth: root.columnWidth
                spacing: Theme.page

                TicketSection {}

                MessageSection {}
            }

            OverlaySection {
                Layout.preferredWidth: root.columnWidth
            }

            ChartSection {
                Layout.columnSpan: root.columns
                band: root.band
                bars: root.bars
                empty: root.empty
                line: root.line
                range: root.range
                swing: root.swing
            }
        }
    }
}
