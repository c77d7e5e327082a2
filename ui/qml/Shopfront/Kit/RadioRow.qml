import QtQuick
import QtQuick.Layouts

/* One answer of several, on a row of its own. */
Pressable {
    id: root

    property bool checked: false
    property string hint

    Accessible.checkable: true
    Accessible.checked: root.checked
    description: root.hint
    horizontalPadding: Theme.desk ? Theme.gapS : Theme.gapL
    role: Accessible.RadioButton
    verticalPadding: Theme.desk ? Theme.gapS : Theme.gapM

    background: Plate {
        edge: root.checked ? Theme.accent : Theme.edge
        edgeWidth: root.checked ? Theme.strong : Theme.stroke
        fill: root.pressed ? Theme.sunk : root.checked ? Theme.accentTint : Theme.surface
        implicitHeight: Theme.rowHeight
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.desk ? Theme.gapM : Theme.gapL

        Icon {
            name: root.checked ? "check-circle" : "circle"
            size: label.font.pixelSize * 1.2
            tone: root.checked ? Theme.accentText : Theme.ink
            weight: root.checked ? "fill" : "bold"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                id: label

                Layout.fillWidth: true
                spoken: false
                step: Theme.desk ? AppText.Body : AppText.Lead
                strong: root.checked
                text: root.text
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                spoken: false
                step: AppText.Caption
                text: root.hint
                visible: text !== ""
            }
        }
    }
}
