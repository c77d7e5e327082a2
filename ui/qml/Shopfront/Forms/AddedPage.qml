pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What was added so far: change it, take it away, add another, or go on. */
FormFrame {
    id: root

    objectName: "form.added"

    actions: [
        FormBack {
            form: root.form
            stacked: root.stacked
        },
        FormOn {
            form: root.form
            stacked: root.stacked
        },
        KeepLink {
            Layout.fillWidth: true
            Layout.row: 2
            form: root.form
            wanted: root.wide && !Theme.largest
        }
    ]

    Component.onCompleted: root.forceActiveFocus()

    Connections {
        function onStampChanged() {
            root.toTop()
            root.forceActiveFocus()
        }

        target: root.form
    }

    FormProgress {
        Layout.fillWidth: true
        form: root.form
    }

    FormErrors {
        Layout.fillWidth: true
        form: root.form

        onTaken: root.toTop()
    }

    FormProblem {
        Layout.fillWidth: true
        form: root.form
    }

    PageTitle {
        Layout.fillWidth: true
        lead: root.form.line
        text: root.form.heading
    }

    Banner {
        readonly property bool answering: true

        Layout.fillWidth: true
        icon: "trash"
        kind: Banner.Calm
        objectName: "form.removed"
        title: root.form.removed
        visible: title !== ""

        Button {
            compact: true
            icon: "arrow-counter-clockwise"
            objectName: "form.undo"
            text: qsTr("Bring it back")

            onClicked: root.form.undoRemoved()
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.form.addedSome

        Repeater {
            model: root.form.added

            AddedEntry {
                Layout.fillWidth: true
                form: root.form
            }
        }
    }

    Button {
        Layout.fillWidth: true
        icon: "plus"
        objectName: "form.add"
        text: root.form.addedSome ? qsTr("Add another") : qsTr("Add one")

        onClicked: root.form.add()
    }

    KeepLink {
        form: root.form
        wanted: !root.wide || Theme.largest
    }

    Item {
        Layout.fillHeight: true
    }
}
