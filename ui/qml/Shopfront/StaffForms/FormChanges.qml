pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who changed which answer, and what it was before; the newest first. Gone with the form. */
Card {
    id: root

    required property FormSitting forms

    aside: qsTr("only while it is open")
    spacing: Theme.gapS
    title: qsTr("Who changed what")
    titleIcon: "clock-clockwise"

    ListView {
        id: list

        Accessible.name: root.title
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        // WORKAROUND: rows that are made ahead warn when the list is emptied meanwhile (Qt 6.12, DelegateModel::cancel).
        cacheBuffer: 0
        clip: true
        model: root.forms.changeRows
        objectName: "counter.form.changes"
        visible: list.count > 0

        delegate: FormChangeRow {
            width: list.width
        }

        FocusRing {
            radius: Theme.radius
            shown: list.activeFocus
        }
    }

    AppText {
        Layout.fillHeight: true
        Layout.fillWidth: true
        soft: true
        text: qsTr("Nothing yet. Every answer that is given or changed is listed here with who did it.")
        visible: list.count === 0
    }
}
