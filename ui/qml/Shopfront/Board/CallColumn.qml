pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* The calls: the newest on its plate, and below it as many of the others as fit whole. */
Item {
    id: root

    readonly property real least: plate.leastHeight
    required property BoardModel model
    readonly property int shown: Math.max(0, Math.min(rows.count, Math.floor((root.height - root.least) / root.step)))
    readonly property real step: root.highest() + Theme.gap
    property bool upright: false

    /* All rows are as high as the highest: one without a side of the room needs less. */
    function highest(): real {
        let most = 0
        for (let place = 0; place < rows.count; place++)
            most = Math.max(most, rows.itemAt(place)?.implicitHeight ?? 0)
        return most
    }

    implicitHeight: plate.implicitHeight + rows.count * root.step
    implicitWidth: plate.implicitWidth

    CallPlate {
        id: plate

        height: root.height - root.shown * root.step
        model: root.model
        upright: root.upright
        width: root.width
    }

    Repeater {
        id: rows

        model: root.model.callRows

        CallRow {
            required property int index

            height: root.step - Theme.gap
            visible: index < root.shown
            width: root.width
            y: root.height - (root.shown - index) * root.step + Theme.gap
        }
    }
}
