import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which page this is, its places, and the way back. */
Item {
    id: root

    required property ContentModel amending
    required property CounterModel model
    required property bool narrow

    function focusTab() {
        change.forceActiveFocus()
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
            name: "note-pencil"
            size: Theme.iconLarge
            tone: Theme.accentText
        }

        AppText {
            objectName: "content.title"
            step: AppText.Title3
            text: qsTr("Content")
            wrapMode: Text.NoWrap
        }

        TabBar {
            Layout.fillWidth: true

            TabItem {
                id: change

                keys: root.narrow ? "" : "Ctrl 1"
                objectName: "content.tab.change"
                selected: root.amending.tab === "change"
                text: qsTr("Change")

                onClicked: root.amending.turn("change")
            }

            TabItem {
                keys: root.narrow ? "" : "Ctrl 2"
                objectName: "content.tab.waiting"
                selected: root.amending.tab === "waiting"
                text: root.amending.review.count > 0 ? qsTr("To approve (%1)").arg(root.amending.review.count) : qsTr("To approve")

                onClicked: root.amending.turn("waiting")
            }

            TabItem {
                keys: root.narrow ? "" : "Ctrl 3"
                objectName: "content.tab.history"
                selected: root.amending.tab === "history"
                text: qsTr("History")

                onClicked: root.amending.turn("history")
            }

            TabItem {
                keys: root.narrow ? "" : "Ctrl 4"
                objectName: "content.tab.questions"
                selected: root.amending.tab === "questions"
                text: root.amending.questions.count > 0 ? qsTr("Questions (%1)").arg(root.amending.questions.count) : qsTr("Questions")

                onClicked: root.amending.turn("questions")
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
            objectName: "content.leave"
            text: qsTr("Back to %1").arg(root.model.counter)

            onClicked: root.amending.leave()
        }

        Button {
            icon: "lock"
            keys: "F12"
            keysShown: !root.narrow
            objectName: "content.lock"
            text: qsTr("Lock")

            onClicked: root.model.lock()
        }
    }
}
