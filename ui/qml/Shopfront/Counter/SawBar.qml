import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which page this is, its places, and the way back. */
Item {
    id: root

    required property CounterModel model
    required property bool narrow
    required property SawModel seeing

    implicitHeight: row.implicitHeight + Theme.gapM + Theme.gapS
    implicitWidth: row.implicitWidth + 2 * Theme.page

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.page
        anchors.rightMargin: Theme.page
        spacing: Theme.gapM

        Icon {
            name: "eye"
            size: Theme.iconLarge
            tone: Theme.accentText
        }

        AppText {
            objectName: "saw.title"
            step: AppText.Title3
            text: qsTr("What I saw")
            wrapMode: Text.NoWrap
        }

        TabBar {
            Layout.fillWidth: true

            TabItem {
                keys: root.narrow ? "" : "Ctrl 1"
                objectName: "saw.tab.tell"
                selected: root.seeing.tab === "tell"
                text: qsTr("Tell")

                onClicked: root.seeing.turn("tell")
            }

            TabItem {
                keys: root.narrow ? "" : "Ctrl 2"
                objectName: "saw.tab.reports"
                selected: root.seeing.tab === "reports"
                text: root.seeing.reports.count > 0 ? qsTr("To answer (%1)").arg(root.seeing.reports.count) : qsTr("To answer")
                visible: root.seeing.reports.may

                onClicked: root.seeing.turn("reports")
            }

            Item {
                Layout.fillWidth: true
            }
        }

        Initials {
            name: root.model.officer
            text: root.model.signIn.initials
            visible: root.narrow
        }

        AppText {
            strong: true
            text: root.model.officer
            visible: !root.narrow
            wrapMode: Text.NoWrap
        }

        Button {
            icon: "keyboard"
            keys: "F1"
            keysShown: !root.narrow
            objectName: "saw.keys"
            text: qsTr("All shortcuts")
            visible: !root.narrow

            onClicked: root.seeing.ask("keys")
        }

        Button {
            icon: "arrow-left"
            keys: "Esc"
            keysShown: !root.narrow
            objectName: "saw.leave"
            text: qsTr("Back to %1").arg(root.model.counter)

            onClicked: root.seeing.leave()
        }

        Button {
            icon: "lock"
            keys: "F12"
            keysShown: !root.narrow
            objectName: "saw.lock"
            text: qsTr("Lock")

            onClicked: root.model.lock()
        }
    }
}
