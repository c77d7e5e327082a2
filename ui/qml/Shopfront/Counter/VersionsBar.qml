import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which page this is, its places, and the way back. */
Item {
    id: root

    required property CounterModel model
    required property bool narrow
    readonly property VersionsModel versions: root.model.versions

    function focusTab() {
        waiting.forceActiveFocus()
    }

    implicitHeight: row.implicitHeight + Theme.gapM + Theme.gapS
    implicitWidth: row.implicitWidth + 2 * Theme.page

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.page
        anchors.rightMargin: Theme.page
        spacing: Theme.gapM

        Icon {
            name: "arrows-left-right"
            size: Theme.iconLarge
            tone: Theme.accentText
        }

        AppText {
            objectName: "versions.title"
            step: AppText.Title3
            text: qsTr("Two versions")
            wrapMode: Text.NoWrap
        }

        TabBar {
            Layout.fillWidth: true

            TabItem {
                id: waiting

                keys: root.narrow ? "" : "Ctrl 1"
                objectName: "versions.tab.waiting"
                selected: root.versions.tab === "waiting"
                text: root.versions.count > 0 ? qsTr("To settle (%1)").arg(root.versions.count) : qsTr("To settle")

                onClicked: root.versions.turn("waiting")
            }

            TabItem {
                keys: root.narrow ? "" : "Ctrl 2"
                objectName: "versions.tab.settled"
                selected: root.versions.tab === "settled"
                text: qsTr("Settled")

                onClicked: root.versions.turn("settled")
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
            icon: "arrow-left"
            keys: "Esc"
            keysShown: !root.narrow
            objectName: "versions.leave"
            text: qsTr("Back to %1").arg(root.model.counter)

            onClicked: root.versions.leave()
        }

        Button {
            icon: "lock"
            keys: "F12"
            keysShown: !root.narrow
            objectName: "versions.lock"
            text: qsTr("Lock")

            onClicked: root.model.lock()
        }
    }
}
