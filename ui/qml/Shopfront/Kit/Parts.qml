pragma Singleton

import QtQuick
import Shopfront.Look

/* What only the inside of components needs: their sizes, and the tones that go with a kind. */
QtObject {
    readonly property real awningBand: Look.sizes.part_awningBand
    readonly property real awningDrop: Look.sizes.part_awningDrop
    readonly property real awningWidth: Look.sizes.part_awningWidth
    // Looked up once: a look into Look makes all of it anew.
    readonly property var byName: Look.colours
    readonly property real choiceBoxHeight: Look.sizes.part_choiceBox
    readonly property real dialogWidth: Look.sizes.part_dialog
    readonly property real disc: Look.sizes.part_disc
    readonly property real discIcon: Look.sizes.part_discIcon
    readonly property real helpCellHeight: Look.sizes.part_helpCell
    readonly property real helpMargin: Look.sizes.part_helpMargin
    readonly property real linkHeight: Look.sizes.part_link
    readonly property real mark: Look.sizes.part_mark
    readonly property real padControl: Look.sizes.part_padControl
    readonly property real qr: Look.sizes.part_qr
    readonly property real queueRowHeight: Look.sizes.part_queueRow
    readonly property real rim: Look.sizes.part_rim
    readonly property real ring: Look.sizes.part_ring
    readonly property real ringStroke: Look.sizes.part_ringStroke
    readonly property real scallop: Look.sizes.part_scallop
    readonly property real scallopDrop: Look.sizes.part_scallopDrop
    readonly property real segment: Look.sizes.part_segment
    readonly property real smallDisc: Look.sizes.part_smallDisc
    readonly property real smallDiscIcon: Look.sizes.part_smallDiscIcon
    readonly property real ticketLabel: Look.sizes.part_ticketLabel

    function solid(kind: string): color {
        return byName[kind] ?? Theme.accent
    }

    function tint(kind: string): color {
        return byName[kind + "Tint"] ?? Theme.surface
    }

    function tintText(kind: string): color {
        return byName[kind + "Text"] ?? Theme.ink
    }
}
