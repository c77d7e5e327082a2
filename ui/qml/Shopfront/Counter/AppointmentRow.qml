import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One appointment of today: when, for what, what became of it. */
ColumnLayout {
    id: root

    required property string appointment
    required property string code
    required property string icon
    required property bool last
    required property bool open
    required property string service
    required property string time
    required property string word

    signal here

    Accessible.name: [root.time, root.service, root.word].join(". ")
    Accessible.role: Accessible.ListItem
    objectName: "counter.appointment." + root.code
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.listRowHeight
        spacing: Theme.gapM

        AppText {
            number: true
            spoken: false
            step: AppText.Lead
            text: Theme.ltr(root.time)
            wrapMode: Text.NoWrap
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                spoken: false
                strong: root.open
                text: root.service
            }

            RowLayout {
                spacing: Theme.gapS

                Icon {
                    name: root.icon
                    size: word.lineHeight
                    tone: Theme.inkSoft
                }

                AppText {
                    id: word

                    Layout.fillWidth: true
                    soft: true
                    spoken: false
                    step: AppText.Caption
                    text: root.word
                }
            }
        }

        AppText {
            soft: true
            spoken: false
            text: Theme.ltr(root.code)
            wrapMode: Text.NoWrap
        }

        Button {
            description: root.time
            icon: "check"
            objectName: "counter.appointment.here." + root.code
            text: qsTr("Is here")
            visible: root.open

            onClicked: root.here()
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: !root.last
    }
}
