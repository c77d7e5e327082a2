pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The citizen's page: its fields as far as they are shown, and what can be done with the one that is meant. */
Card {
    id: root

    required property DeskHelpSession session

    function focusBox() {
        actions.focusBox()
    }

    function focusList() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    aside: root.session.stepText
    objectName: "help.mirror"
    spacing: Theme.gapS
    title: root.session.pageTitle === "" ? qsTr("Their page") : root.session.pageTitle
    titleIcon: "device-tablet"

    ListView {
        id: list

        Accessible.name: qsTr("Fields of their page")
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        // Room for the focus ring, which a list that moves would cut off.
        Layout.leftMargin: -Theme.gapS
        Layout.minimumHeight: Math.min(contentHeight, Theme.listRowHeight * 2)
        Layout.preferredHeight: Theme.listRowHeight * 2
        Layout.rightMargin: -Theme.gapS
        activeFocusOnTab: count > 0
        bottomMargin: Theme.gapS
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentX: -Theme.gapS
        // A screen reader hears every field, also those that are out of sight now.
        displayMarginBeginning: DeskParts.heard
        displayMarginEnd: DeskParts.heard
        model: root.session.fieldRows
        objectName: "help.fields"
        topMargin: Theme.gapS
        visible: count > 0

        delegate: HelpFieldRow {
            width: list.width - 2 * Theme.gapS

            onClicked: root.session.choose(ref)
        }

        // A list that was empty at first has no current row, and so nothing that could bear the rings.
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0)
            list.currentIndex = 0
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: "device-tablet"
        line: qsTr("You see which page they are at. What they type appears once they are at a form.")
        title: qsTr("No fields on this page")
        visible: list.count === 0
    }

    HelpFieldActions {
        id: actions

        Layout.fillHeight: root.session.mayType
        Layout.fillWidth: true
        Layout.maximumHeight: implicitHeight
        Layout.preferredHeight: implicitHeight
        session: root.session
        visible: root.session.chosen !== ""
    }
}
