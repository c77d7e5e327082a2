import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The wall: who is called where, who is next, how long it takes, and whether this is true. */
Window {
    id: root

    required property BoardModel model
    readonly property bool upright: root.height > root.width

    color: Theme.ground
    title: root.model.office

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.fill: parent

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Awning {
                Layout.fillWidth: true
            }

            GridLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                Layout.topMargin: Theme.gap
                columnSpacing: Theme.gap
                columns: root.upright ? 1 : 2
                rowSpacing: Theme.gap

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    CallPlate {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.minimumHeight: implicitHeight
                        model: root.model
                    }

                    Repeater {
                        model: root.model.callRows

                        CallRow {
                            Layout.fillWidth: true
                        }
                    }
                }

                ColumnLayout {
                    Layout.fillHeight: true
                    Layout.fillWidth: root.upright
                    Layout.maximumWidth: root.upright ? -1 : BoardParts.waitColumn
                    Layout.minimumWidth: BoardParts.waitColumn
                    spacing: Theme.gap

                    WaitCard {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        flat: root.upright
                        model: root.model
                    }

                    NextCard {
                        Layout.fillWidth: true
                        flat: root.upright
                        model: root.model
                    }
                }
            }

            BoardFoot {
                Layout.fillWidth: true
                model: root.model
            }
        }
    }
}
