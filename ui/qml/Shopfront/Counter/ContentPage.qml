pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Where officers amend what the office shows: write, have it approved, look back. */
FocusScope {
    id: root

    required property ContentModel amending
    required property CounterModel model
    readonly property bool narrow: root.width < DeskParts.fullWidth

    function showToast(sentence: string) {
        toast.show(sentence, "")
    }

    Component.onCompleted: {
        root.amending.toasted.connect(root.showToast)
        bar.focusTab()
    }
    onVisibleChanged: if (root.visible)
        bar.focusTab()

    ContentKeys {
        amending: root.amending
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

            ContentBar {
                id: bar

                Layout.fillWidth: true
                amending: root.amending
                model: root.model
                narrow: root.narrow
            }

            Banner {
                Layout.bottomMargin: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                kind: Banner.Mend
                line: root.amending.problem
                objectName: "content.problem"
                title: qsTr("Nothing was changed")
                visible: root.amending.problem !== "" && root.amending.dialog === ""
            }

            Banner {
                Layout.bottomMargin: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                kind: Banner.Care
                line: qsTr("A newer pack says something else at these places. Look at them under History, and undo them or propose them anew.")
                objectName: "content.leftOut"
                title: qsTr("%n approved changes are not shown", "", root.amending.review.leftOut)
                visible: root.amending.review.leftOut > 0
            }

            Item {
                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page

                ContentChange {
                    amending: root.amending
                    anchors.fill: parent
                    narrow: root.narrow
                    visible: root.amending.tab === "change"
                }

                ContentReviewPage {
                    amending: root.amending
                    anchors.fill: parent
                    emptyLine: qsTr("What officers propose waits here until somebody else has looked at it.")
                    emptyTitle: qsTr("Nothing waits to be approved")
                    name: "waiting"
                    narrow: root.narrow
                    rows: root.amending.review.waiting
                    visible: root.amending.tab === "waiting"
                }

                ContentReviewPage {
                    amending: root.amending
                    anchors.fill: parent
                    emptyLine: qsTr("Every change stays in this list, with who wanted it and who approved it.")
                    emptyTitle: qsTr("Nothing was changed here yet")
                    name: "history"
                    narrow: root.narrow
                    rows: root.amending.review.history
                    visible: root.amending.tab === "history"
                }

                Seldom {
                    anchors.fill: parent
                    wanted: root.amending.tab === "questions"

                    ContentQuestionsPage {
                        amending: root.amending
                        narrow: root.narrow
                    }
                }
            }
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.buttonHeight + 3 * Theme.gapL
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "content.toast"
        width: Math.min(implicitWidth, parent.width - 2 * Theme.page)
    }

    ContentDialogs {
        amending: root.amending
        anchors.fill: parent
        behind: page
    }
}
