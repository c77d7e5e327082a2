pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The code of a list, on white in every theme, and what a phone finds in it. */
Card {
    id: root

    required property PlanModel plan
    readonly property real side: Math.min(Theme.tileHeight * (root.wide ? 1.5 : 2.6), root.width - 2 * root.padding)
    required property bool wide

    padding: root.wide ? Theme.gapL : Theme.padCard

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapL
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gapM

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: root.side
            Layout.preferredWidth: root.side
            color: Theme.paper
            radius: Theme.radiusSmall

            Image {
                Accessible.name: qsTr("Your list as a code for a phone")
                Accessible.role: Accessible.Graphic
                anchors.centerIn: parent
                asynchronous: true // a code of many words takes longer than a page may
                height: root.side
                objectName: "plan.code"
                smooth: false
                source: root.plan.code
                sourceSize: Qt.size(root.side, root.side)
                width: root.side
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                heading: true
                step: AppText.Title3
                text: qsTr("On your phone")
            }

            AppText {
                Layout.fillWidth: true
                text: qsTr("Point the camera of your phone at the code. It holds the words of the list themselves: it opens no page, and nothing of you is in it.")
            }

            Seldom {
                wanted: root.plan.counted !== ""

                ColumnLayout {
                    spacing: Theme.gapM

                    AppText {
                        Layout.fillWidth: true
                        objectName: "plan.counted"
                        strong: true
                        text: root.plan.counted
                    }

                    Button {
                        compact: true
                        icon: "arrow-right"
                        iconAtEnd: true
                        objectName: "plan.next"
                        text: qsTr("Show the next code")

                        onClicked: root.plan.nextCode()
                    }
                }
            }
        }
    }
}
