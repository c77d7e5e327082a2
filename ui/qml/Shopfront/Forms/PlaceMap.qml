import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The outline of the region: a touch sets the mark, buttons and arrow keys move it. Nothing is dragged. */
ColumnLayout {
    id: root

    required property string label
    property bool moving: false
    required property string name
    required property PlacePart place

    function press(key: int): bool {
        const step = ({
                [Qt.Key_Left]: [-1, 0],
                [Qt.Key_Right]: [1, 0],
                [Qt.Key_Up]: [0, -1],
                [Qt.Key_Down]: [0, 1]
            })[key]
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(key))
            root.moving = !root.moving
        else if (root.moving && key === Qt.Key_Escape)
            root.moving = false
        else if (!root.moving || !step)
            return false
        if (root.moving)
            root.place.move(step?.[0] ?? 0, step?.[1] ?? 0)
        return true
    }

    spacing: Theme.gapM

    Well {
        Layout.fillWidth: true
        clip: true
        color: Theme.sunk
        ratio: 0.6

        OutlineMap {
            id: map

            Accessible.description: [root.place.words, root.place.near, root.moving ? qsTr("Arrow keys move the mark. Enter ends.") : qsTr("Press Enter, then move the mark with the arrow keys.")].filter(words => words !== "").join(". ")
            Accessible.focusable: true
            Accessible.name: qsTr("Map. %1").arg(root.label)
            Accessible.role: Accessible.Canvas
            activeFocusOnTab: true
            anchors.fill: parent
            anchors.margins: Theme.strong
            edge: Theme.accent
            halo: Theme.surface
            ink: Theme.ink
            land: Theme.accentTint
            letters: Theme.caption
            line: Theme.stroke
            mark: Theme.mend
            objectName: root.name + ".map"
            part: root.place

            // The arrows of a keypad walk through the page: they move the mark only once they are asked to.
            Keys.onPressed: event => event.accepted = root.press(event.key)
            onActiveFocusChanged: root.moving = false
        }

        FocusRing {
            shown: map?.activeFocus ?? false
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: qsTr("Arrow keys move the mark. Enter ends.")
        visible: root.moving
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM
        uniformCellSizes: true

        Button {
            Layout.fillWidth: true
            compact: true
            icon: "magnifying-glass-plus"
            objectName: root.name + ".closer"
            text: qsTr("Closer")

            onClicked: root.place.zoom(true)
        }

        Button {
            Layout.fillWidth: true
            compact: true
            icon: "magnifying-glass-minus"
            objectName: root.name + ".further"
            text: qsTr("Further away")

            onClicked: root.place.zoom(false)
        }
    }
}
