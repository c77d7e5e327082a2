pragma Singleton

import QtQuick
import Shopfront.Kit

/* The widths of the counter's columns, counted in letters so that they grow with the text. */
QtObject {
    readonly property real bar: Theme.buttonHeight + Theme.gapS
    readonly property real dialogList: Theme.body * 20
    readonly property real fullWidth: Theme.body * 91
    /* So far out of sight rows of a short list are still made and heard. */
    readonly property real heard: Theme.body * 200
    /* What the cards of the live board need, below each other. */
    readonly property real leastBoard: Theme.body * 36
    /* What a page needs at least; in a smaller window it moves. */
    readonly property real leastHeight: Theme.body * 32
    readonly property real leastWidth: Theme.body * 60
    readonly property real listColumn: Theme.body * 27
    readonly property real primary: Theme.buttonHeight + Theme.gapL + Theme.gapXs
    readonly property real sideColumn: Theme.body * 23
    readonly property real startCard: Theme.body * 44
}
