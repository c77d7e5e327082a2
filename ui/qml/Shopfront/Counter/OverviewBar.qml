import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which view this is, its places, and the way back. */
Item {
    id: root

    required property CounterModel model
    readonly property bool narrow: root.width < DeskParts.fullWidth
    readonly property OverviewModel overview: root.model.overview

    function focusTab() {
        now.forceActiveFocus()
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
            name: "storefront"
            size: Theme.iconLarge
            tone: Theme.accentText
            weight: "fill"
        }

        AppText {
            objectName: "overview.title"
            step: AppText.Title3
            text: qsTr("Live board")
            wrapMode: Text.NoWrap
        }

        AppText {
            Layout.rightMargin: Theme.gapM
            soft: true
            text: root.model.office
            visible: root.width > DeskParts.fullWidth * 1.05
            wrapMode: Text.NoWrap
        }

        TabBar {
            Layout.fillWidth: true

            TabItem {
                id: now

                keys: "Ctrl 1"
                keysShown: !root.narrow
                objectName: "overview.tab.now"
                selected: root.overview.tab === "now"
                text: qsTr("Now")

                onClicked: root.overview.turn("now")
            }

            TabItem {
                keys: "Ctrl 2"
                keysShown: !root.narrow
                objectName: "overview.tab.day"
                selected: root.overview.tab === "day"
                text: qsTr("Day")

                onClicked: root.overview.turn("day")
            }

            TabItem {
                keys: "Ctrl 3"
                keysShown: !root.narrow
                objectName: "overview.tab.week"
                selected: root.overview.tab === "week"
                text: qsTr("Days")

                onClicked: root.overview.turn("week")
            }

            TabItem {
                keys: "Ctrl 4"
                keysShown: !root.narrow
                objectName: "overview.tab.desks"
                selected: root.overview.tab === "desks"
                text: qsTr("Desks")

                onClicked: root.overview.turn("desks")
            }

            TabItem {
                keys: "Ctrl 5"
                keysShown: !root.narrow
                objectName: "overview.tab.help"
                selected: root.overview.tab === "help"
                text: qsTr("Help")

                onClicked: root.overview.turn("help")
            }

            Item {
                Layout.fillWidth: true
            }
        }

        Initials {
            name: root.narrow ? root.model.officer : ""
            text: root.model.signIn.initials
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
            objectName: "overview.leave"
            text: qsTr("Back to %1").arg(root.model.counter)

            onClicked: root.overview.leave()
        }

        Button {
            icon: "lock"
            keys: "F12"
            keysShown: !root.narrow
            objectName: "overview.lock"
            text: qsTr("Lock")

            onClicked: root.model.lock()
        }
    }
}
