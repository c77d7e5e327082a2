pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The view of whoever runs the office: now, a day, the days up to it, the desks, help. */
FocusScope {
    id: root

    required property CounterModel model
    readonly property OverviewModel overview: root.model.overview

    function showToast(sentence: string) {
        toast.show(sentence, "")
    }

    Component.onCompleted: {
        root.overview.toasted.connect(root.showToast)
        root.overview.saving.saved.connect(root.showToast)
        bar.focusTab()
    }
    onVisibleChanged: if (root.visible)
        bar.focusTab()

    OverviewKeys {
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

            OverviewBar {
                id: bar

                Layout.fillWidth: true
                model: root.model
            }

            OverviewNotes {
                Layout.bottomMargin: visible ? Theme.gap : 0
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                overview: root.overview
            }

            Roomy {
                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                leastHeight: DeskParts.leastBoard * (root.overview.tab === "help" && bar.narrow ? 1.4 : 1)

                Tab {
                    name: "now"

                    sourceComponent: OverviewNow {
                        overview: root.overview
                    }
                }

                Tab {
                    name: "day"

                    sourceComponent: OverviewDay {
                        overview: root.overview
                    }
                }

                Tab {
                    name: "week"

                    sourceComponent: OverviewWeek {
                        overview: root.overview
                    }
                }

                Tab {
                    name: "desks"

                    sourceComponent: OverviewPlan {
                        overview: root.overview
                    }
                }

                Tab {
                    name: "help"

                    sourceComponent: OverviewHelpPage {
                        overview: root.overview
                    }
                }
            }

            OverviewStrip {
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
        objectName: "overview.toast"
        width: Math.min(implicitWidth, parent.width - 2 * Theme.page)
    }

    OverviewDialogs {
        anchors.fill: parent
        behind: page
        overview: root.overview
    }

    /* Made when it is first asked for, and kept. */
    component Tab: Loader {
        id: tab

        property string name
        readonly property bool wanted: root.overview.tab === tab.name

        active: false
        anchors.fill: parent
        visible: tab.wanted

        Component.onCompleted: tab.active = tab.wanted
        onWantedChanged: if (tab.wanted)
            tab.active = true
    }
}
