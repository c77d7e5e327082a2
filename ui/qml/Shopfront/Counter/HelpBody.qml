import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The citizen's page beside the talk; cards and papers beside it, or in its place where there is no room. */
RowLayout {
    id: root

    required property DeskHelp helping
    required property bool narrow
    required property string tab

    signal tabAsked(string name)

    function focusOn(place: string) {
        if (place === "page")
            mirror.focusList()
        else if (place === "box")
            mirror.focusBox()
        else if (place === "talk")
            talk.focusBox()
        else if (place === "cards")
            cards.focusBox()
        else
            papers.focusBox()
    }

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: Theme.gap

        HelpMirror {
            id: mirror

            Layout.fillHeight: true
            Layout.fillWidth: true
            session: root.helping.session
        }

        NotesCard {
            Layout.fillWidth: true
            live: root.helping.dialog === ""
            notes: root.helping.notes
        }
    }

    ColumnLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: root.narrow ? 1 : 2
        spacing: Theme.gapS

        TabBar {
            Layout.fillWidth: true
            visible: root.narrow

            TabItem {
                objectName: "help.place.talk"
                selected: root.tab === "talk"
                text: qsTr("Talk")

                onClicked: root.tabAsked("talk")
            }

            TabItem {
                objectName: "help.place.cards"
                selected: root.tab === "cards"
                text: qsTr("Cards")

                onClicked: root.tabAsked("cards")
            }

            TabItem {
                objectName: "help.place.papers"
                selected: root.tab === "papers"
                text: qsTr("Papers")

                onClicked: root.tabAsked("papers")
            }

            Item {
                Layout.fillWidth: true
            }
        }

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap

            HelpTalk {
                id: talk

                Layout.fillHeight: true
                Layout.fillWidth: true
                session: root.helping.session
                visible: !root.narrow || root.tab === "talk"
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: root.narrow
                Layout.maximumWidth: root.narrow ? -1 : DeskParts.sideColumn
                Layout.minimumWidth: DeskParts.sideColumn
                spacing: Theme.gap
                visible: !root.narrow || root.tab !== "talk"

                HelpCards {
                    id: cards

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    helping: root.helping
                    visible: !root.narrow || root.tab === "cards"
                }

                HelpPapers {
                    id: papers

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    session: root.helping.session
                    visible: !root.narrow || root.tab === "papers"
                }
            }
        }
    }
}
