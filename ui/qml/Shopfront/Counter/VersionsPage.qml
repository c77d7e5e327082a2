pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What was written twice by people who did not know of each other: seen side by side, and settled. */
FocusScope {
    id: root

    required property CounterModel model
    readonly property bool narrow: root.width < DeskParts.fullWidth
    readonly property VersionsModel versions: root.model.versions

    function showToast(sentence: string, undoable: bool) {
        toast.show(sentence, undoable ? qsTr("Undo") : "")
    }

    Component.onCompleted: {
        root.versions.toasted.connect(root.showToast)
        bar.focusTab()
    }
    onVisibleChanged: if (root.visible)
        bar.focusTab()

    VersionsKeys {
        model: root.model
    }

    Connections {
        function onPlanAsked() {
            root.model.overview.open()
            root.model.overview.turn("desks")
        }

        target: root.versions
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

            VersionsBar {
                id: bar

                Layout.fillWidth: true
                model: root.model
                narrow: root.narrow
            }

            Banner {
                Layout.bottomMargin: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                kind: Banner.Mend
                line: root.versions.problem
                objectName: "versions.problem"
                title: qsTr("Nothing was changed")
                visible: root.versions.problem !== "" && root.versions.dialog === ""
            }

            Item {
                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page

                VersionsWaiting {
                    anchors.fill: parent
                    model: root.model
                    narrow: root.narrow
                    visible: root.versions.tab === "waiting"
                }

                VersionsSettled {
                    anchors.fill: parent
                    versions: root.versions
                    visible: root.versions.tab === "settled"
                }
            }
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.buttonHeight + 3 * Theme.gapL
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "versions.toast"
        width: Math.min(implicitWidth, parent.width - 2 * Theme.page)

        onActed: root.versions.undo()
    }

    VersionsOwnDialog {
        anchors.fill: parent
        behind: page
        model: root.model
    }

    VersionsKeysDialog {
        anchors.fill: parent
        behind: page
        versions: root.versions
    }
}
