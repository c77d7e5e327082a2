import QtQuick
import Shopfront.Kit

/* What was typed so far, large, with a zero that is no O. */
Rectangle {
    id: root

    required property string code
    property bool faulty: false
    property bool low: false
    readonly property bool personal: true

    Accessible.name: root.code === "" ? qsTr("No sign typed yet") : qsTr("Typed so far: %1").arg(root.code.split("").join(" "))
    Accessible.role: Accessible.StaticText
    border.color: root.faulty ? Theme.mend : Theme.edge
    border.width: root.faulty ? Theme.strong : Theme.stroke
    color: Theme.surface
    implicitHeight: label.implicitHeight + 2 * Theme.gapM
    implicitWidth: Theme.tileHeight
    radius: Theme.radius

    AppText {
        id: label

        anchors.left: parent.left
        anchors.margins: Theme.gapM
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        font.features: ({
                "zero": 1
            })
        font.letterSpacing: Theme.gapS
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        number: true
        spoken: false
        step: root.low ? AppText.Title3 : AppText.Title1
        // As high while nothing is typed as after it.
        text: root.code === "" ? " " : Theme.ltr(root.code)
        wrapMode: Text.NoWrap
    }
}
