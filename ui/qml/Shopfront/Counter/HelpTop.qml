pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which sessions are open, and the ways out of this one. */
Item {
    id: root

    required property DeskHelp helping
    required property CounterModel model
    required property bool narrow

    function focusTab() {
        leave.forceActiveFocus()
    }

    implicitHeight: row.implicitHeight + Theme.gapM + Theme.gapS
    implicitWidth: row.implicitWidth + 2 * Theme.page

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.page
        anchors.rightMargin: Theme.page
        columnSpacing: Theme.gapM
        columns: root.narrow ? 3 : 4
        rowSpacing: Theme.gapS

        Icon {
            name: "hand-waving"
            size: Theme.iconLarge
            tone: Theme.humanText
            weight: "fill"
        }

        AppText {
            objectName: "help.title"
            step: AppText.Title3
            text: qsTr("Help")
            wrapMode: Text.NoWrap
        }

        TabBar {
            Layout.fillWidth: true
            text: qsTr("Sessions")

            Repeater {
                model: root.helping.tabRows

                TabItem {
                    id: one

                    required property string help
                    required property int index
                    required property string news
                    required selected
                    required property string title

                    description: one.news
                    objectName: "help.tab." + one.index
                    text: one.news === "" ? one.title : qsTr("%1 (%2)").arg(one.title).arg(one.news)

                    onClicked: root.helping.turn(one.help)
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            Layout.columnSpan: root.narrow ? 3 : 1
            spacing: Theme.gapS

            Button {
                icon: "person-simple-walk"
                keys: "Ctrl I"
                keysShown: !root.narrow
                objectName: "help.come"
                text: qsTr("I am there")
                visible: root.helping.session.mayCome

                onClicked: root.helping.comeThere()
            }

            Button {
                icon: "arrows-left-right"
                keys: "Ctrl U"
                keysShown: !root.narrow
                objectName: "help.pass"
                text: qsTr("Pass on")
                visible: root.helping.session.mayEnd

                onClicked: root.helping.passOn()
            }

            Button {
                icon: root.helping.session.mayEnd ? "x-circle" : "x"
                keys: "F8"
                keysShown: !root.narrow
                kind: root.helping.session.mayEnd ? Button.Grave : Button.Primary
                objectName: "help.end"
                text: root.helping.session.mayEnd ? qsTr("End…") : qsTr("Put away")

                onClicked: root.helping.ask("end")
            }

            Button {
                id: leave

                icon: "arrow-left"
                keys: "Esc"
                keysShown: !root.narrow
                objectName: "help.leave"
                text: qsTr("Back to %1").arg(root.model.counter)

                onClicked: root.helping.leave()
            }
        }
    }
}
