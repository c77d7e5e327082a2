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

            Item {
                id: body

                // Whatever is called, the foot keeps its place: only this part gives way.
                Layout.bottomMargin: Theme.gapS
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                Layout.topMargin: Theme.gap

                GridLayout {
                    anchors.fill: parent
                    columnSpacing: Theme.gap
                    columns: root.upright ? 1 : 2
                    rowSpacing: Theme.gap

                    CallColumn {
                        id: calls

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.minimumHeight: least
                        model: root.model
                        upright: root.upright
                    }

                    ColumnLayout {
                        Layout.fillHeight: true
                        Layout.fillWidth: root.upright
                        Layout.maximumWidth: root.upright ? -1 : BoardParts.waitColumn
                        Layout.minimumWidth: BoardParts.waitColumn
                        spacing: Theme.gap

                        WaitCard {
                            id: waits

                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            Layout.minimumHeight: implicitHeight
                            flat: root.upright
                            model: root.model
                        }

                        NextCard {
                            Layout.fillWidth: true
                            Layout.minimumHeight: implicitHeight
                            flat: root.upright
                            model: root.model
                            // Of all that stands here this is missed the least.
                            visible: calls.least + waits.implicitHeight + implicitHeight + 2 * Theme.gap < body.height + (root.upright ? 0 : calls.least)
                        }
                    }
                }
            }

            BoardFoot {
                Layout.fillWidth: true
                Layout.minimumHeight: implicitHeight
                model: root.model
            }
        }
    }
}
