import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The name of a series over its services, with the mark that its tickets bear. */
RowLayout {
    id: root

    required property string note
    required property string series
    required property string title

    Layout.topMargin: Theme.gapS
    spacing: Theme.gapM

    SeriesMark {
        series: root.series
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            heading: true
            text: root.title
        }

        AppText {
            Layout.fillWidth: true
            step: AppText.Caption
            text: root.note
            tone: Theme.careText
            visible: text !== ""
        }
    }
}
