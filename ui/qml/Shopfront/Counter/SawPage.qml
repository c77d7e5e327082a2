pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What goes wrong for people: told by whoever sits here; read and answered by who may. */
FocusScope {
    id: root

    required property CounterModel model
    readonly property bool narrow: root.width < DeskParts.fullWidth
    required property SawModel seeing
    readonly property bool telling: root.seeing.tab === "tell"

    function focusFirst() {
        if (root.telling)
            tell.focusWords()
        else
            reports.focusList()
    }

    Component.onCompleted: Qt.callLater(root.focusFirst)
    onTellingChanged: Qt.callLater(root.focusFirst)
    onVisibleChanged: if (root.visible)
        Qt.callLater(root.focusFirst)

    SawKeys {
        model: root.model
        seeing: root.seeing

        onPublishAsked: reports.publish()
    }

    Connections {
        function onTold(sentence: string, undoable: bool) {
            toast.show(sentence, undoable ? qsTr("Undo") : "")
        }

        target: root.seeing
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
            }

            SawBar {
                Layout.fillWidth: true
                model: root.model
                narrow: root.narrow
                seeing: root.seeing
            }

            Item {
                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page

                SawTellPage {
                    id: tell

                    anchors.fill: parent
                    focus: root.telling
                    name: "saw"
                    saw: root.seeing
                    visible: root.telling
                }

                SawReportsPage {
                    id: reports

                    anchors.fill: parent
                    focus: !root.telling
                    narrow: root.narrow
                    reports: root.seeing.reports
                    visible: !root.telling

                    onUndoAsked: root.seeing.undo()
                }
            }

            DeskStrip {
                id: foot

                Layout.fillWidth: true
                model: root.model
                quiet: toast.shown
                shortcuts: false
            }
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        // On the strip: no button is below it.
        anchors.bottomMargin: Math.max(0, (foot.height - height) / 2)
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "saw.toast"
        width: Math.min(implicitWidth, parent.width - 2 * Theme.page)

        onActed: root.seeing.undo()
    }

    SawKeysDialog {
        anchors.fill: parent
        behind: page
        seeing: root.seeing
    }
}
