pragma ComponentBehavior: Bound

import QtQuick

/* Every text of every page: wraps and grows, is never cut. */
Text {
    id: root

    enum Step {
        Caption,
        Body,
        Lead,
        Title3,
        Title2,
        Title1,
        Display,
        Ticket
    }

    readonly property string hand: Hands.family(root.text)
    property bool heading: root.step >= AppText.Title3 && !root.number
    // Qt adds the room of a line below its letters; half of it belongs above.
    readonly property real lift: Math.round(root.font.pixelSize * (root.lineRatio - Hands.natural(root.hand)) / 2)
    readonly property real lineRatio: Hands.line(root.hand, root.step >= AppText.Title3)
    property bool number: false
    // Of the person: said to a headset only.
    property bool personal: false
    property bool reading: false
    property bool soft: false
    property bool spoken: true
    property int step: AppText.Body
    property bool strong: false
    property color tone: root.soft ? Theme.inkSoft : Theme.ink

    Accessible.ignored: !root.spoken
    Accessible.name: root.text
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    bottomPadding: -root.lift
    color: root.tone
    font.family: root.hand
    font.pixelSize: Theme.typeSize(root.step)
    font.weight: root.number ? Font.Bold : root.strong || root.heading ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(root.font.pixelSize * root.lineRatio)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: root.lift
    wrapMode: Text.Wrap

    Loader {
        active: root.reading

        sourceComponent: Rectangle {
            color: Theme.lamp
            height: root.height
            width: Theme.strong
            x: Theme.rtl ? root.width + Theme.gapS : -Theme.gapS - width
        }
    }
}
