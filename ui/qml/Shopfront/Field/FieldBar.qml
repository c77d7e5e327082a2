import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* Whose laptop this is, its pages, how the link is, and the lock. */
Item {
    id: root

    required property FieldModel model
    required property bool narrow
    // Room for the office's name and the keys of the pages, too.
    readonly property bool roomy: root.width > FieldParts.fullWidth * 1.45
    required property FieldSession session
    required property bool sideShown
    // Two lines where one has no room.
    readonly property bool tight: root.width < FieldParts.fullWidth * 0.95

    signal sideAsked(bool shown)

    implicitHeight: row.implicitHeight + Theme.gapM
    implicitWidth: row.implicitWidth + 2 * Theme.page

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.page
        anchors.rightMargin: Theme.page
        columnSpacing: Theme.gapM
        columns: root.tight ? 2 : 3
        rowSpacing: 0

        RowLayout {
            spacing: Theme.gapM

            Icon {
                name: "storefront"
                size: Theme.iconLarge
                tone: Theme.accentText
                weight: "fill"
            }

            AppText {
                objectName: "field.title"
                step: AppText.Title3
                text: qsTr("Field")
                wrapMode: Text.NoWrap
            }

            AppText {
                Layout.maximumWidth: implicitWidth + 1
                soft: true
                text: root.session.office
                visible: root.roomy
                wrapMode: Text.NoWrap
            }
        }

        FieldTabs {
            Layout.fillWidth: true
            narrow: root.narrow
            roomy: root.roomy
            session: root.session
            sideShown: root.sideShown

            onSideAsked: shown => root.sideAsked(shown)
        }

        RowLayout {
            Layout.columnSpan: root.tight ? 2 : 1
            Layout.fillWidth: root.tight
            spacing: Theme.gapM

            Button {
                icon: "magnifying-glass"
                keys: "Ctrl K"
                objectName: "field.find"
                text: qsTr("Find")

                onClicked: root.session.ask("find")
            }

            Chip {
                icon: root.session.state.connected ? "cloud-check" : "cloud-slash"
                objectName: "field.link"
                text: root.session.state.link
                tint: root.session.state.connected && !root.session.state.notTaken ? "done" : "care"
            }

            Item {
                Layout.fillWidth: true
                visible: root.tight
            }

            Initials {
                name: officer.visible ? "" : root.session.officer
                text: root.session.initials
            }

            AppText {
                id: officer

                objectName: "field.officer"
                strong: true
                text: root.session.officer
                visible: !root.narrow
                wrapMode: Text.NoWrap
            }

            Button {
                icon: "lock"
                keys: "F12"
                objectName: "field.lock"
                text: qsTr("Lock")

                onClicked: root.model.lock()
            }
        }
    }
}
