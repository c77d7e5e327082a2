import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The newest call, as big as the wall allows. A new one swaps its fill twice, then rests. */
Rectangle {
    id: root

    readonly property color fill: root.swapped ? Theme.lamp : Theme.accentDeep
    readonly property color ink: root.swapped ? Theme.inkOnLamp : Theme.inkOnDeep
    readonly property color mark: root.swapped ? Theme.inkOnLamp : Theme.lamp
    required property BoardModel model
    property bool swapped: false

    function announce() {
        if (Theme.moveMs > 0)
            swap.restart()
    }

    Accessible.name: root.model.anybody ? root.model.spoken : qsTr("Nobody is called now")
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.highContrast ? Theme.edge : Theme.accentDeep
    border.width: Theme.strong * 2
    color: root.fill
    implicitHeight: column.implicitHeight + 2 * Theme.padCard
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
            Layout.fillWidth: true
            spacing: Theme.gapL

            AppText {
                Layout.fillWidth: true
                heading: false
                objectName: "board.heading"
                spoken: false
                step: AppText.Lead
                strong: true
                text: root.model.anybody ? root.model.calling : qsTr("Welcome")
                tone: root.mark
            }

            AppText {
                heading: false
                spoken: false
                step: AppText.Lead
                strong: true
                text: qsTr("Counter")
                tone: root.mark
                visible: root.model.anybody
            }
        }

        CallNumber {
            Layout.fillWidth: true
            ink: root.ink
            mark: root.mark
            model: root.model
            visible: root.model.anybody
        }

        AppText {
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
