import QtQuick

/* A series by its letter, its shape and its colour, always the three together. */
Item {
    id: root

    readonly property color fill: Theme.seriesColour(root.series)
    property bool inverse: false
    readonly property color paper: Theme.theme === "light" ? Theme.inkOnAccent : Theme.inkOnLamp
    property string series
    property real size: Parts.mark

    Accessible.ignored: true
    implicitHeight: root.size
    implicitWidth: root.size

    Icon {
        anchors.centerIn: parent
        name: Theme.seriesShape(root.series)
        size: root.size * 1.18
        tone: root.inverse ? root.paper : root.fill
        weight: "fill"
    }

    AppText {
        anchors.centerIn: parent
        // On a kiosk the letter is as high as any other text of the page.
        font.pixelSize: Math.max(Theme.kiosk ? Theme.caption : 1, Math.round(root.size * 0.48))
        number: true
        spoken: false
        text: root.series
        tone: root.inverse ? root.fill : root.paper
    }
}
