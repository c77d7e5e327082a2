pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Check your answers: everything that was asked, and a way straight to each answer and back. */
FormFrame {
    id: root

    readonly property CheckModel check: root.form.check as CheckModel

    objectName: "form.check"

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

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        AppText {
            Layout.fillWidth: true
            soft: true
            text: root.form.title
        }

        Icon {
            name: seen.text !== "" ? "check-circle" : ""
            tone: Theme.doneText
            weight: "fill"
        }

        AppText {
            id: seen

            Layout.maximumWidth: root.width / 2
            objectName: "form.seen"
            strong: true
            text: root.check.where !== "" ? root.check.where : Theme.desk ? "" : root.check.seen // a desk may jump here
            tone: Theme.doneText
        }
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
        text: qsTr("Check your answers")
    }

    Repeater {
        model: root.check.cards

        Loader {
            id: place

            required property int index
            required property var rows
            required property string title

            Layout.fillWidth: true
            // The first cards stand at once; what lies below comes while they are read.
            asynchronous: place.index > 1

            sourceComponent: CheckCard {
                form: root.form
                rows: place.rows
                title: place.title
            }
        }
    }

    SealedNote {
        Layout.fillWidth: true
        form: root.form
        visible: root.form.sealed !== ""
    }

    KeepLink {
        form: root.form
        wanted: !root.wide || Theme.largest
    }

    Item {
        Layout.fillHeight: true
    }
}
