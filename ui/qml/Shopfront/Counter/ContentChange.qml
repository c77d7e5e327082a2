pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* On the left what can be amended, on the right what it says. Where there is no room for both, the list comes first. */
RowLayout {
    id: root

    required property ContentModel amending
    readonly property ContentEditor editor: root.amending.editor
    property bool listing: true
    required property bool narrow

    spacing: Theme.gap

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: DeskParts.listColumn
        spacing: Theme.gapM
        title: qsTr("What is to be changed?")
        visible: !root.narrow || root.listing || root.editor.chosen === ""

        ContentTargets {
            Layout.fillHeight: true
            Layout.fillWidth: true
            amending: root.amending

            onChosen: target => {
                root.editor.choose(target)
                root.listing = false
            }
        }
    }

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        aside: root.editor.kind
        spacing: Theme.gapM
        title: root.editor.title
        visible: root.editor.chosen !== "" && (!root.narrow || !root.listing)

        Button {
            icon: "arrow-left"
            objectName: "content.list"
            text: qsTr("Something else")
            visible: root.narrow

            onClicked: root.listing = true
        }

        ContentEditorBody {
            Layout.fillHeight: true
            Layout.fillWidth: true
            amending: root.amending
        }
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "note-pencil"
        line: qsTr("Texts, the steps of a checklist and opening hours can be changed here. A second officer approves it before anybody sees it.")
        title: qsTr("Choose what is to be changed")
        visible: !root.narrow && root.editor.chosen === ""
    }
}
