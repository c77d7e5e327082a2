pragma Singleton

import QtQuick
import Shopfront.Kit

/* What a board adds to the look: how a new call draws the eye. Twice in two seconds is well below what may flash. */
QtObject {
    // Labels have no descenders, so their lines need no room for them.
    readonly property real numberHeight: 0.9
    readonly property real rowWidth: Theme.body * 24
    readonly property int swapMs: 500
    readonly property real waitColumn: Theme.body * 14.5
}
