import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The name of a series over its services, with the mark that its tickets bear. */
RowLayout {
    id: root

    required property string series
    required property string title

    Layout.topMargin: Theme.gapS
    spacing: Theme.gapM

    SeriesMark {
        series: root.series
    }

    AppText {
        Layout.fillWidth: true
        heading: true
        text: root.title
    }
}
