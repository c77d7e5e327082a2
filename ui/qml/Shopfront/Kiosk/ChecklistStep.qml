import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One thing to do. Ticked off, it stays in its place, in few words. */
Card {
    id: root

    required property string agency
    required property bool form
    required property string icon
    required property KioskModel kiosk
    required property string label
    required property string mark
    // The card has a title of its own, which is no control.
    required property var model
    required property string note
    readonly property bool open: root.mark === ""
    required property string service
    required property string when
    required property string why

    objectName: "checklist." + root.service
    padding: Theme.gapM
    spacing: Theme.gapS

    ListRow {
        Layout.fillWidth: true
        icon: root.icon
        last: true
        line: root.open ? root.agency : ""
        objectName: `checklist.${root.service}.open`
        status: root.mark === "done" ? qsTr("Done") : root.mark === "not-mine" ? qsTr("Not for me") : root.label !== "" ? qsTr("Your ticket: %1").arg(Theme.ltr(root.label)) : ""
        statusTone: root.open ? Theme.accentText : Theme.doneText
        title: root.model?.title ?? ""

        onClicked: {
            root.kiosk.lifeEvent.leave(root.service)
            root.kiosk.openService(root.service)
        }
    }

    ColumnLayout {
        Layout.leftMargin: Theme.gapM
        Layout.rightMargin: Theme.gapM
        spacing: Theme.gapXs
        visible: root.open

        MoreLine {
            Layout.fillWidth: true
            icon: "calendar-blank"
            text: root.when
        }

        MoreLine {
            Layout.fillWidth: true
            icon: "info"
            text: root.why
        }

        MoreLine {
            Layout.fillWidth: true
            icon: "prohibit"
            text: root.note
            visible: root.note !== ""
        }
    }

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapM
        Layout.rightMargin: Theme.gapM
        Layout.topMargin: Theme.gapXs
        spacing: Theme.gapM

        Button {
            compact: true
            icon: "note-pencil"
            objectName: `checklist.${root.service}.form`
            text: qsTr("Fill in the form")
            visible: root.open && root.form

            onClicked: {
                root.kiosk.lifeEvent.leave(root.service)
                root.kiosk.forms.openForm(root.service)
            }
        }

        Button {
            compact: true
            icon: root.mark === "done" ? "arrow-u-up-left" : "check"
            objectName: `checklist.${root.service}.done`
            text: root.mark === "done" ? qsTr("Not done yet") : qsTr("I have done this")
            visible: root.mark !== "not-mine"

            onClicked: root.kiosk.lifeEvent.done(root.service)
        }

        Button {
            compact: true
            icon: root.mark === "not-mine" ? "arrow-u-up-left" : "x"
            objectName: `checklist.${root.service}.notMine`
            text: root.mark === "not-mine" ? qsTr("It is for me after all") : qsTr("Not for me")
            visible: root.mark !== "done"

            onClicked: root.kiosk.lifeEvent.notMine(root.service)
        }
    }
}
