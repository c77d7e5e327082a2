pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Helped
import Shopfront.Kit
import Shopfront.ViewModels

/* The unlocked laptop: bar, one page, strip; dialogs and what was done last above them. */
FocusScope {
    id: root

    // Below the strip of help, where there is one.
    readonly property real above: strip.visible ? strip.y + strip.height : 0
    // Where one question follows another, the page behind both goes on sleeping.
    readonly property bool asked: root.session.dialog !== "" || (root.session.forms?.dialog ?? "") !== ""
    required property FieldModel model
    readonly property bool narrow: root.width < FieldParts.fullWidth
    required property FieldSession session
    property bool sideShown: false

    Component.onCompleted: {
        page.forceActiveFocus()
        root.session.helping.attend(root.Window.window)
    }

    FieldKeys {
        model: root.model
        session: root.session
    }

    FocusScope {
        id: page

        anchors.fill: parent
        focus: true

        ColumnLayout {
            anchors.fill: parent
            enabled: !root.asked
            spacing: 0

            Awning {
                Layout.fillWidth: true
            }

            FieldBar {
                Layout.fillWidth: true
                model: root.model
                narrow: root.narrow
                session: root.session
                sideShown: root.sideShown

                onSideAsked: shown => root.sideShown = shown
            }

            Item {
                id: stripRoom

                Layout.bottomMargin: Theme.gapM
                Layout.fillWidth: true
                implicitHeight: strip.implicitHeight
                visible: strip.visible
            }

            FieldBody {
                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                focus: true
                narrow: root.narrow
                session: root.session
                sideShown: root.sideShown
            }

            FieldStrip {
                id: foot

                Layout.fillWidth: true
                quiet: toast.shown
                session: root.session
            }
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        // On the strip, which says nothing that is pressed there: every page ends above it.
        anchors.bottomMargin: Math.max(0, (foot.height - height) / 2)
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "field.toast"
        width: Math.min(implicitWidth, parent.width - 2 * Theme.page)

        onActed: root.session.undo()
    }

    Connections {
        function onToasted(sentence: string, undoable: bool) {
            toast.show(sentence, undoable ? qsTr("Undo") : "")
        }

        target: root.session
    }

    // The scrim of what is asked begins below the strip; the bar above it sleeps as well.
    Rectangle {
        color: Theme.scrim
        height: stripRoom.y
        objectName: "field.asleep"
        visible: strip.visible && root.asked
        width: root.width
    }

    // Above whatever is asked: sharing can be stopped at any time.
    HelpStrip {
        id: strip

        help: root.session.helping.model
        quiet: root.session.dialog === "help"
        visible: strip.help.state !== ""
        wide: true
        width: root.width
        y: stripRoom.y
        z: 1

        onAnswerAsked: root.session.ask("help")
    }

    FieldHelpDialogs {
        anchors.fill: parent
        anchors.topMargin: root.above
        behind: page
        session: root.session
    }

    FieldDialogs {
        anchors.fill: parent
        anchors.topMargin: root.above
        behind: page
        session: root.session
    }
}
