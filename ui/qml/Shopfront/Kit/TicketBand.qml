import QtQuick
import QtQuick.Layouts

/* The head of a ticket: its series by colour, name and mark. */
Rectangle {
    id: root

    readonly property color fill: Theme.seriesColour(root.series)
    property string series
    property string seriesName
    readonly property color tone: Theme.theme === "light" ? Theme.inkOnAccent : Theme.inkOnLamp

    color: root.fill
    implicitHeight: row.implicitHeight + 2 * Theme.gapM
    implicitWidth: row.implicitWidth + 2 * Theme.padCard
    topLeftRadius: Theme.radiusCard
    topRightRadius: Theme.radiusCard

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.padCard
        anchors.right: parent.right
        anchors.rightMargin: Theme.padCard
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapM

        AppText {
            Layout.fillWidth: true
            strong: true
            text: root.seriesName
            tone: root.tone
        }

        SeriesMark {
            inverse: true
            series: root.series
        }
    }
}
