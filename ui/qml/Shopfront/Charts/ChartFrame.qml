pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Axis, grid, units and limits of a chart; what is drawn in it lies in the plot. Time runs left to right. */
Item {
    id: root

    required property ChartModel chart
    default property alias content: plot.data
    readonly property int every: Math.max(1, Math.ceil((label.width + Theme.gapM) / Math.max(1, root.slot)))
    readonly property bool mirrored: Theme.rtl && !root.chart.steady
    readonly property real plotHeight: plot.height
    readonly property real plotWidth: plot.width
    readonly property real rulesWidth: root.chart.widestLimit === "" ? 0 : limit.width + Theme.gapS
    readonly property real slot: root.plotWidth / Math.max(1, axis.count)
    readonly property real ticksWidth: tick.width + Theme.gapS

    /* Where a place along the axis is. */
    function along(at: real): real {
        return (root.mirrored ? 1 - at : at) * root.plotWidth
    }

    Accessible.name: root.chart.empty ? root.chart.nothing : root.chart.message
    Accessible.role: Accessible.Chart
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: Theme.body * 13
    implicitWidth: Theme.body * 20

    Probe {
        id: label

        text: root.chart.widestLabel
    }

    Probe {
        id: limit

        strong: true
        text: root.chart.widestLimit
    }

    Probe {
        id: tick

        text: root.chart.widestTick
    }

    AppText {
        id: unit

        anchors.left: root.mirrored ? undefined : parent.left
        anchors.right: root.mirrored ? parent.right : undefined
        soft: true
        spoken: false
        step: AppText.Caption
        text: root.chart.unit
    }

    Item {
        id: plot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.caption * 1.8
        anchors.left: parent.left
        anchors.leftMargin: root.mirrored ? root.rulesWidth : root.ticksWidth
        anchors.right: parent.right
        anchors.rightMargin: root.mirrored ? root.ticksWidth : root.rulesWidth
        anchors.top: unit.bottom
        anchors.topMargin: Theme.caption * 0.8

        Repeater {
            model: root.chart.ticks

            Rectangle {
                id: line

                required property int key
                required property real level
                required property string word

                color: line.key === 0 ? Theme.edge : Theme.line
                height: Math.max(1, Math.floor(Theme.hair / (line.key === 0 ? 1 : 2)))
                width: plot.width
                y: Math.round((1 - line.level) * plot.height)
                z: -1

                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: root.mirrored ? Text.AlignLeft : Text.AlignRight
                    soft: true
                    spoken: false
                    step: AppText.Caption
                    text: line.word
                    width: tick.width
                    wrapMode: Text.NoWrap
                    x: root.mirrored ? plot.width + Theme.gapS : -root.ticksWidth
                }
            }
        }

        Repeater {
            id: axis

            model: root.chart.marks

            AppText {
                id: place

                required property real at
                required property int index
                required property string label

                horizontalAlignment: Text.AlignHCenter
                soft: true
                spoken: false
                step: AppText.Caption
                text: place.label
                visible: place.index % root.every === 0
                wrapMode: Text.NoWrap
                x: root.along(place.at) - width / 2
                y: plot.height + Theme.gapXs
            }
        }
    }

    component Probe: AppText {
        spoken: false
        step: AppText.Caption
        visible: false
        wrapMode: Text.NoWrap
    }
}
