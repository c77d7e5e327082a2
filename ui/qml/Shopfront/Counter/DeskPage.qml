pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The desk: who waits, who is here, how the office is. */
FocusScope {
    id: root

    required property CounterModel model
    readonly property bool narrow: root.width < DeskParts.fullWidth
    property bool officeShown: false

    function showToast(sentence: string, undoable: bool) {
        toast.show(sentence, undoable ? qsTr("Undo") : "")
    }

    Component.onCompleted: {
        root.model.desk.toasted.connect(root.showToast)
        queue.focusPrimary()
    }

    DeskKeys {
        model: root.model
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

            DeskBar {
                Layout.fillWidth: true
                model: root.model
                narrow: root.narrow
                officeShown: root.officeShown

                onPlaceAsked: office => root.officeShown = office
            }

            RowLayout {
                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                spacing: Theme.gap

                QueueColumn {
                    id: queue

                    Layout.fillHeight: true
                    Layout.maximumWidth: DeskParts.listColumn
                    Layout.minimumWidth: DeskParts.listColumn
                    model: root.model
                }

                ScrollBody {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    visible: !root.narrow || !root.officeShown

                    WorkColumn {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        model: root.model
                    }
                }

                SideColumn {
                    Layout.fillHeight: true
                    Layout.fillWidth: root.narrow
                    Layout.maximumWidth: root.narrow ? -1 : DeskParts.sideColumn
                    Layout.minimumWidth: DeskParts.sideColumn
                    model: root.model
                    visible: !root.narrow || root.officeShown
                }
            }

            DeskStrip {
                Layout.fillWidth: true
                model: root.model
            }
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.stripHeight + Theme.gapL
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "counter.toast"
        width: Math.min(implicitWidth, parent.width - 2 * Theme.page)

        onActed: root.model.desk.undo()
    }

    DeskDialogs {
        anchors.fill: parent
        behind: page
        model: root.model
    }
}
