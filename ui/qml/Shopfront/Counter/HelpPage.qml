pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Where an officer helps somebody at a screen: their page as far as it is shown, the talk, cards and papers. */
FocusScope {
    id: root

    required property DeskHelp helping
    required property CounterModel model
    readonly property bool narrow: root.width < DeskParts.fullWidth
    readonly property bool open: root.session.key === "live" || root.session.key === "waiting" && root.session.anything
    readonly property DeskHelpSession session: root.helping.session
    property string tab: "talk"

    function showToast(sentence: string) {
        toast.show(sentence, "")
    }

    /* Goes to one of the four places by its key. */
    function turnTo(place: string) {
        if (!root.open)
            return
        if (place !== "page")
            root.tab = place
        Qt.callLater(body.focusOn, place)
    }

    Component.onCompleted: {
        root.helping.toasted.connect(root.showToast)
        bar.focusTab()
    }
    onVisibleChanged: if (root.visible)
        bar.focusTab()

    Connections {
        // Whoever is writing goes on writing there.
        function onReady() {
            const at = root.Window.activeFocusItem as TextInput
            if (root.visible && root.helping.dialog === "" && (!at || at.text === ""))
                Qt.callLater(body.focusOn, "box")
        }

        target: root.session.box
    }

    HelpKeys {
        helping: root.helping
        model: root.model

        onTurned: place => root.turnTo(place)
    }

    FocusScope {
        id: page

        anchors.fill: parent
        focus: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Awning {
                Layout.fillWidth: true
                human: true
            }

            HelpTop {
                id: bar

                Layout.fillWidth: true
                helping: root.helping
                model: root.model
                narrow: root.narrow
            }

            HelpState {
                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: !root.open
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                helping: root.helping
                small: root.open
                visible: !root.open || root.session.key === "waiting"
            }

            HelpBody {
                id: body

                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                helping: root.helping
                narrow: root.narrow
                tab: root.tab
                visible: root.open

                onTabAsked: name => root.tab = name
            }
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.buttonHeight + 3 * Theme.gapL
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "help.toast"
        width: Math.min(implicitWidth, parent.width - 2 * Theme.page)
    }

    HelpDialogs {
        anchors.fill: parent
        behind: page
        helping: root.helping
    }
}
