import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The newest call, as big as the wall allows. A new one swaps its fill twice, then rests. */
Rectangle {
    id: root

    readonly property color fill: root.swapped ? Theme.lamp : Theme.accentDeep
    readonly property color ink: root.swapped ? Theme.inkOnLamp : Theme.inkOnDeep
    // A called label is never smaller: it is to be read from where people sit.
    readonly property real least: root.model.leastLabel(root.upright)
    readonly property real leastHeight: root.rest + Math.max(root.least * BoardParts.numberHeight, number.leastHeight, root.model.anybody ? 0 : welcome.implicitHeight)
    readonly property color mark: root.swapped ? Theme.inkOnLamp : Theme.lamp
    required property BoardModel model
    // What the plate needs beside its label.
    readonly property real rest: head.implicitHeight + (name.visible ? name.implicitHeight : 0) + 2 * Theme.padCard
    property bool swapped: false
    property bool upright: false

    function announce() {
        if (Theme.moveMs > 0)
            swap.restart()
    }

    Accessible.description: root.model.anybody ? root.model.side : heading.text + ". " + welcome.text
    Accessible.name: root.model.anybody ? root.model.spoken : qsTr("Nobody is called now")
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.highContrast ? Theme.edge : Theme.accentDeep
    border.width: Theme.strong * 2
    color: root.fill
    implicitHeight: root.rest + Math.max(number.widest * BoardParts.numberHeight, root.leastHeight - root.rest)
    implicitWidth: column.implicitWidth + 2 * Theme.padCard
    objectName: "board.nowCalling"
    radius: Theme.radiusCard

    Component.onCompleted: root.model.called.connect(root.announce)

    SequentialAnimation {
        id: swap

        loops: 2

        PropertyAction {
            property: "swapped"
            target: root
            value: true
        }

        PauseAnimation {
            duration: BoardParts.swapMs
        }

        PropertyAction {
            property: "swapped"
            target: root
            value: false
        }

        PauseAnimation {
            duration: BoardParts.swapMs
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gapS
        border.color: root.mark
        border.width: Theme.strong
        color: "transparent"
        radius: Theme.radiusCard - Theme.gapS
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.padCard
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        RowLayout {
            id: head

            Layout.fillWidth: true
            spacing: Theme.gapL

            AppText {
                id: heading

                Accessible.name: text + " " + Theme.ltr(root.model.label)
                Layout.fillWidth: true
                heading: false
                objectName: "board.heading"
                spoken: root.model.anybody
                step: AppText.Lead
                strong: true
                text: root.model.anybody ? root.model.calling : qsTr("Welcome")
                tone: root.mark
            }

            AppText {
                Accessible.name: text + " " + Theme.ltr(root.model.counter)
                heading: false
                step: AppText.Lead
                strong: true
                text: qsTr("Counter")
                tone: root.mark
                visible: root.model.anybody
            }
        }

        CallNumber {
            id: number

            Layout.fillWidth: true
            ink: root.ink
            least: root.least
            mark: root.mark
            model: root.model
            tallest: root.height - root.rest
            visible: root.model.anybody
        }

        CallName {
            id: name

            Layout.fillWidth: true
            most: Theme.title2
            name: "board.nowCalling.name"
            text: root.model.name
            tone: root.ink
            visible: text !== ""
        }

        AppText {
            id: welcome

            Layout.fillWidth: true
            heading: false
            spoken: false
            step: AppText.Title2
            text: qsTr("Your number appears here, and is said aloud.")
            tone: root.ink
            visible: !root.model.anybody
        }
    }
}
