import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which counter this is, who is at it, and how they leave it. */
Item {
    id: root

    property ContentModel amending: null
    readonly property bool filling: root.model.forms !== null && root.model.forms.stage === "open"
    required property CounterModel model
    required property bool narrow
    required property bool officeShown
    // Two lines where one has no room.
    readonly property bool tight: root.width < DeskParts.fullWidth * 0.95

    signal placeAsked(bool office)

    implicitHeight: row.implicitHeight + Theme.gapM + Theme.gapS
    implicitWidth: row.implicitWidth + 2 * Theme.page

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.page
        anchors.rightMargin: Theme.page
        columnSpacing: Theme.gapM
        columns: root.tight ? 5 : 9
        rowSpacing: Theme.gapS

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
            text: root.width > DeskParts.fullWidth * 1.2 ? root.model.office : ""
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
            keys: "Ctrl D"
            keysShown: !root.narrow
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
            name: officer.visible ? "" : root.model.officer
            text: root.model.signIn.initials
        }

        AppText {
            id: officer

            strong: true
            text: root.model.officer
            visible: root.width > DeskParts.fullWidth * (root.amending?.may ? 1.2 : 1)
            wrapMode: Text.NoWrap
        }

        DeskWays {
            Layout.alignment: Qt.AlignRight
            Layout.columnSpan: root.tight ? row.columns : 1
            amending: root.amending
            model: root.model
            // One button more has room without the others' keys, which F1 lists.
            narrow: root.narrow || (root.model.versions.count > 0 && root.width < DeskParts.fullWidth * 1.2)
        }
    }
}
