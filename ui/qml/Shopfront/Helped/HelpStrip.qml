import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who is with you or on the way, and the way out of it: on top of every page and sheet for as long as it is so. */
Rectangle {
    id: root

    // On a wide screen, which is low, the last line stands between name and Stop.
    readonly property bool abreast: root.wide && root.told
    required property HelpModel help
    readonly property color ink: root.joined ? Theme.inkOnHuman : Theme.ink
    readonly property bool joined: root.help.state === "joined"
    // A sheet of help says more than the last line here.
    required property bool quiet
    readonly property bool stacked: Theme.largest && !root.wide
    readonly property bool told: root.help.newsLine !== "" && !root.quiet
    required property bool wide

    signal answerAsked

    Accessible.name: root.help.barTitle
    Accessible.role: Accessible.Grouping
    color: root.joined ? Theme.human : Theme.humanTint
    implicitHeight: grid.implicitHeight + 2 * Theme.gapM
    objectName: "help.strip"

    MouseArea {
        Accessible.ignored: true
        // The strip lies above every sheet: a tap beside its buttons must not reach what is below.
        anchors.fill: parent
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        anchors.right: parent.right
        anchors.rightMargin: Theme.page
        anchors.top: parent.top
        anchors.topMargin: Theme.gapM
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapM

        RowLayout {
            Layout.column: 0
            Layout.fillWidth: !root.abreast
            Layout.preferredWidth: root.abreast ? root.width * 0.3 : -1
            Layout.row: 0
            spacing: Theme.gapM

            HelperDisc {
                letters: root.help.initials
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    objectName: "help.strip.title"
                    strong: true
                    text: root.help.barTitle
                    tone: root.ink
                }

                AppText {
                    Layout.fillWidth: true
                    objectName: "help.strip.line"
                    step: AppText.Caption
                    text: root.help.barLine
                    tone: root.ink
                    visible: text !== ""
                }
            }
        }

        Button {
            Layout.column: root.abreast ? 2 : root.stacked ? 0 : 1
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 1 : 0
            compact: true
            icon: root.joined ? "hand-palm" : "hand-waving"
            kind: Button.Choice
            objectName: root.joined ? "help.stop" : "help.show"
            text: root.joined ? qsTr("Stop sharing") : root.help.barButton

            onClicked: root.joined ? root.help.stop() : root.answerAsked()
        }

        HelpNews {
            Layout.column: root.abreast ? 1 : 0
            Layout.columnSpan: root.abreast || root.stacked ? 1 : 2
            Layout.fillWidth: true
            Layout.row: root.abreast ? 0 : root.stacked ? 2 : 1
            help: root.help
            visible: root.told
            wide: root.wide
        }
    }
}
