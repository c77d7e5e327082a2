pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* How every figure is counted: a sheet at the end of the window. */
ModalLayer {
    id: root

    readonly property bool ofHelp: root.overview.tab === "help"
    required property OverviewModel overview

    firstFocus: close
    objectName: "overview.howSheet"
    shown: root.overview.dialog === "how"
    title: qsTr("How is this counted?")

    onDismissed: root.overview.dismiss()

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: Theme.edge
        border.width: Theme.stroke
        color: Theme.surface
        width: Math.min(DeskParts.startCard, root.width - 2 * Theme.page)

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gapXl
            spacing: Theme.gapM

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapM

                AppText {
                    Layout.fillWidth: true
                    step: AppText.Title3
                    text: root.title
                }

                Button {
                    id: close

                    keys: "Esc"
                    kind: Button.Primary
                    objectName: "overview.how.close"
                    text: qsTr("Close")

                    onClicked: root.overview.dismiss()
                }
            }

            ScrollBody {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.gapM

                Repeater {
                    model: root.ofHelp ? root.overview.help.figureRows : root.overview.figures.figureRows

                    ColumnLayout {
                        id: measure

                        required property string how
                        required property string name

                        Layout.fillWidth: true
                        spacing: 0

                        AppText {
                            Layout.fillWidth: true
                            strong: true
                            text: measure.name
                        }

                        AppText {
                            Layout.fillWidth: true
                            text: measure.how
                        }
                    }
                }

                AppText {
                    Layout.fillWidth: true
                    heading: true
                    step: AppText.Lead
                    text: root.ofHelp ? qsTr("By service, and how sure a share is") : qsTr("By hour, service, series and counter")
                }

                Repeater {
                    model: root.ofHelp ? root.overview.help.howGroups : root.overview.howGroups

                    AppText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
