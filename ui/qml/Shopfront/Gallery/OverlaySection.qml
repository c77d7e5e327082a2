pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

Section {
    id: root

    title: "Over the page"

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.desk ? 320 : 1500
        clip: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            Awning {
                Layout.fillWidth: true
                human: true
            }

            PageHeader {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                office: "Harbour Street Service Centre"
                time: "10:42"
            }

            ScrollBody {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page

                Repeater {
                    model: 9

                    RadioRow {
                        required property int index

                        Layout.fillWidth: true
                        text: "Answer %1".arg(index + 1)
                    }
                }
            }

            HelpBar {
                Layout.fillWidth: true
                visible: !Theme.desk
            }
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.desk ? 320 : Theme.largest ? 1900 : 1400
        clip: true

        Sheet {
            bottomInset: bar.height
            line: "Nothing was touched for three minutes. If you have left, we wipe your answers so that nobody else can read them."
            rim: "lamp"
            seconds: 32
            shown: !Theme.desk
            title: "Are you still there?"
            total: 45

            actions: [
                Button {
                    Layout.columnSpan: 2
                    Layout.fillWidth: true
                    icon: "hand-tap"
                    kind: Button.Primary
                    text: "Yes, carry on"
                },
                Button {
                    Layout.columnSpan: 2
                    Layout.fillWidth: true
                    icon: "sign-out"
                    text: "I am finished"
                }
            ]
        }

        Dialog {
            line: "Nobody is called any more until you start it again. The people who wait see it on the board."
            rim: "mend"
            shown: Theme.desk
            title: "Stop the queue?"

            actions: [
                Button {
                    keys: "Esc"
                    text: "Keep it running"
                },
                Button {
                    icon: "hand-palm"
                    kind: Button.Grave
                    text: "Stop the queue"
                }
            ]
        }

        HelpBar {
            id: bar

            anchors.bottom: parent.bottom
            visible: !Theme.desk
            width: parent.width
        }
    }
}
