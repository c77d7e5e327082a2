import QtQuick
import Shopfront.Kit

/* A value beside its mark, kept inside the plot. */
AppText {
    id: root

    property real centre
    property real foot
    property real room
    readonly property real wished: root.centre - root.width / 2

    font.features: ({
            "tnum": 1
        })
    horizontalAlignment: Text.AlignHCenter
    spoken: false
    step: AppText.Caption
    strong: true
    wrapMode: Text.NoWrap
    x: Math.max(0, Math.min(root.room - root.width, root.wished))
    y: root.foot - height
}
