import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who is with you or on the way, and the way out of it: on top of every page and sheet for as long as it is so. */
Rectangle {
    id: root

    required property HelpModel help
    readonly property color ink: root.joined ? Theme.inkOnHuman : Theme.ink
    readonly property bool joined: root.help.state === "joined"
    // A sheet of help says more than the last line here.
    required property bool quiet
    required property bool wide

    signal answerAsked

    Accessible.name: root.help.barTitle
    Accessible.role: Accessible.Grouping
    color: root.joined ? Theme.human : Theme.humanTint
    implicitHeight: column.implicitHeight + 2 * Theme.gapM
    objectName: "help.strip"

    MouseArea {
        Accessible.ignored: true
        // The strip lies above every sheet: a tap beside its buttons must not reach what is below.
        anchors.fill: parent
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        anchors.right: parent.right
        anchors.rightMargin: Theme.page
        anchors.top: parent.top
        anchors.topMargin: Theme.gapM
        spacing: Theme.gapM

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gapM
            columns: Theme.largest && !root.wide ? 1 : 2
            rowSpacing: Theme.gapS

            RowLayout {
                Layout.fillWidth: true
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
                Layout.fillWidth: Theme.largest && !root.wide
                compact: true
                icon: root.joined ? "hand-palm" : "hand-waving"
                kind: Button.Choice
                objectName: root.joined ? "help.stop" : "help.show"
                text: root.joined ? qsTr("Stop sharing") : root.help.barButton

                onClicked: root.joined ? root.help.stop() : root.answerAsked()
            }
        }

        HelpNews {
            Layout.fillWidth: true
            help: root.help
            visible: root.help.newsLine !== "" && !root.quiet
            wide: root.wide
        }
    }
}
