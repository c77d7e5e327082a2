pragma Singleton

import QtQuick
import Shopfront.Kit

/* The widths of the field's columns, counted in letters so that they grow with the text. */
QtObject {
    readonly property real bar: Theme.buttonHeight + Theme.gapS
    readonly property real dialogList: Theme.body * 16
    readonly property real fullWidth: Theme.body * 84
    readonly property real leastHeight: Theme.body * 36
    readonly property real leastWidth: Theme.body * 60
    readonly property real listColumn: Theme.body * 28
    readonly property real lockCard: Theme.body * 40
    readonly property real node: Theme.body * 1.6
    readonly property real roadCard: Theme.body * 32
    readonly property real sideColumn: Theme.body * 22.5
    readonly property real timeColumn: Theme.body * 3.6
}
