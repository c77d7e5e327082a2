import QtQuick
import QtQuick.Layouts

/* One of a few short answers side by side, such as the languages; the chosen one has a check. */
Pressable {
    id: root

    // How it stands is no secret: read aloud also where others hear it.
    readonly property bool openly: true
    property bool selected: false

    Accessible.checkable: true
    Accessible.checked: root.selected
    horizontalPadding: Theme.gapM
    role: Accessible.RadioButton
    verticalPadding: Theme.gapS

    background: Plate {
        edge: root.selected ? Theme.accent : Theme.edge
        edgeWidth: root.selected ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : root.selected ? Theme.accentTint : Theme.surface
        implicitHeight: Parts.choiceBoxHeight
        radius: root.radius
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapM
            width: Math.min(implicitWidth, parent.width)

            Icon {
                name: "check-circle"
                size: label.font.pixelSize * 1.15
                tone: Theme.accentText
                visible: root.selected
                weight: "fill"
            }

            AppText {
                id: label

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                spoken: false
                strong: true
                text: root.text
                tone: root.selected ? Theme.accentText : Theme.ink
            }
        }
    }
}
