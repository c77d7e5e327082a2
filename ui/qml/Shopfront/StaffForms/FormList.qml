pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Every question of the form with its answer, one press away; below it the way to the end. */
ColumnLayout {
    id: root

    required property FormSitting forms

    function focusList() {
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.gap

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        aside: root.forms.answered
        spacing: Theme.gapS
        title: qsTr("Questions")

        ListView {
            id: list

            readonly property int here: root.forms.here

            function press() {
                (list.currentItem as FormListRow)?.press()
            }

            Accessible.name: qsTr("Questions")
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            // Room for the focus ring, which a list that moves would cut off.
            Layout.leftMargin: -Theme.gapS
            Layout.rightMargin: -Theme.gapS
            activeFocusOnTab: true
            bottomMargin: Theme.gapS
            boundsBehavior: Flickable.StopAtBounds
            // WORKAROUND: rows that are made ahead warn when the list is emptied meanwhile (Qt 6.12, DelegateModel::cancel).
            cacheBuffer: 0
            clip: true
            contentX: -Theme.gapS
            keyNavigationEnabled: true
            model: root.forms.outlineRows
            objectName: "counter.form.list"
            topMargin: Theme.gapS

            delegate: FormListRow {
                id: row

                activeFocusOnTab: false
                forms: root.forms
                width: list.width - 2 * Theme.gapS

                FocusRing {
                    objectName: "counter.form.list.ring"
                    radius: row.radius
                    shown: row.activeFocus
                }
            }

            onHereChanged: if (list.here >= 0)
                list.here > 3 ? list.positionViewAtIndex(list.here, ListView.Contain) : list.positionViewAtBeginning()
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapS

            Button {
                id: check

                Layout.fillWidth: true
                icon: "list-checks"
                keys: "F8"
                objectName: "counter.form.check"
                text: qsTr("Check and send")

                onClicked: root.forms.toCheck()
            }

            Button {
                Layout.preferredHeight: check.height
                icon: "list"
                keys: "Ctrl J"
                objectName: "counter.form.jump"
                text: qsTr("Go to")

                onClicked: root.focusList()
            }
        }
    }
}
