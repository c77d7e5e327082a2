pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/* The ticket: whose it is, how long, and where to follow it. It ends in scallops like the awning. */
Item {
    id: root

    property string asOf
    property string clockTimes
    property bool compact: false
    readonly property color edge: Theme.highContrast ? Theme.line : "transparent"
    property string label
    readonly property real labelSize: Math.round(Parts.ticketLabel * (root.compact ? 0.6 : 1))
    property real qrSize: Parts.qr
    property string qrSource
    property string qrText: qsTr("Code to follow this ticket on your phone")
    property string range
    property string series
    property string seriesName

    Accessible.name: root.label
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            clip: true
            implicitHeight: body.implicitHeight
            implicitWidth: body.implicitWidth

            Rectangle {
                // The lower edge lies outside the clip: the scallops close the ticket.
                border.color: root.edge
                border.width: Theme.highContrast ? Theme.stroke : 0
                color: Theme.surface
                height: parent.height + 2 * radius
                radius: Theme.radiusCard
                width: parent.width
            }

            ColumnLayout {
                id: body

                anchors.fill: parent
                spacing: Theme.gap

                TicketBand {
                    Layout.fillWidth: true
                    series: root.series
                    seriesName: root.seriesName
                }

                AppText {
                    Accessible.name: root.label
                    Layout.fillWidth: true
                    font.pixelSize: root.labelSize
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: Math.round(root.labelSize * 1.12)
                    number: true
                    text: Theme.ltr(root.label)
                    wrapMode: Text.NoWrap
                }

                Divider {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.padCard
                    Layout.rightMargin: Theme.padCard
                    implicitHeight: Theme.stroke
                }

                TicketTimes {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.padCard
                    Layout.rightMargin: Theme.padCard
                    asOf: root.asOf
                    clockTimes: root.clockTimes
                    qrSize: root.qrSize
                    qrSource: root.qrSource
                    qrText: root.qrText
                    range: root.range
                }

                Item {
                    implicitHeight: Theme.gapXs
                }
            }
        }

        Scallops {
            Layout.fillWidth: true
            drop: Parts.scallopDrop
            first: Theme.surface
            outline: root.edge
            pitch: Parts.scallop
            second: Theme.surface
        }
    }
}
