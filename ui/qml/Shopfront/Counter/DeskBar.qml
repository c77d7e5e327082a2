import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which counter this is, who is at it, and how they leave it. */
Item {
    id: root

    readonly property bool filling: root.model.forms !== null && root.model.forms.stage === "open"
    required property CounterModel model
    required property bool narrow
    required property bool officeShown
    readonly property bool spacious: root.width > DeskParts.fullWidth * 1.2

    signal placeAsked(bool office)

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
            objectName: "counter.title"
            step: AppText.Title3
            text: root.model.counter
            wrapMode: Text.NoWrap
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: root.spacious ? root.model.office : ""
            visible: !root.narrow
        }

        TabBar {
            Layout.fillWidth: true
            visible: root.narrow

            TabItem {
                objectName: "counter.tab.queue"
                selected: !root.officeShown
                text: root.filling ? qsTr("Form") : qsTr("Queue")

                onClicked: root.placeAsked(false)
            }

            TabItem {
                objectName: "counter.tab.office"
                selected: root.officeShown
                text: root.filling ? qsTr("Changes") : qsTr("Office")

                onClicked: root.placeAsked(true)
            }

            Item {
                Layout.fillWidth: true
            }
        }

        Button {
            description: qsTr("What does this counter serve?")
            icon: "squares-four"
            keys: root.narrow ? "" : "Ctrl D"
            objectName: "counter.profile"
            text: root.model.station.profileName
            visible: text !== ""

            onClicked: root.model.open("profile")
        }

        Chip {
            icon: root.model.day.allSent ? "cloud-check" : "cloud-slash"
            text: root.model.day.syncTitle
            tint: root.model.day.allSent ? "done" : "care"
            visible: !root.narrow
        }

        Initials {
            text: root.model.signIn.initials
        }

        AppText {
            strong: true
            text: root.model.officer
            visible: !root.narrow
            wrapMode: Text.NoWrap
        }

        Button {
            icon: "chart-bar"
            keys: root.narrow ? "" : "Ctrl L"
            objectName: "counter.overview"
            text: qsTr("Live board")
            visible: root.model.overview.may

            onClicked: root.model.overview.open()
        }

        Button {
            icon: "coffee"
            keys: "Ctrl B"
            objectName: "counter.break"
            text: qsTr("Break")
            visible: !root.model.desk.onBreak

            onClicked: root.model.open("break")
        }

        Button {
            icon: "sign-out"
            keys: "Ctrl E"
            objectName: "counter.signOut"
            text: qsTr("Sign out")

            onClicked: root.model.signOut()
        }

        Button {
            icon: "lock"
            keys: "F12"
            objectName: "counter.lock"
            text: qsTr("Lock")

            onClicked: root.model.lock()
        }
    }
}
