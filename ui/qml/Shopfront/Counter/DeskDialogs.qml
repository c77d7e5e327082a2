pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* The dialogs of the desk; one at a time. */
Item {
    id: root

    property Item behind: null
    required property CounterModel model

    MoveDialog {
        anchors.fill: parent
        behind: root.behind
        model: root.model
    }

    PickDialog {
        anchors.fill: parent
        behind: root.behind
        model: root.model
    }

    WhyDialog {
        anchors.fill: parent
        behind: root.behind
        model: root.model
    }

    KeysDialog {
        anchors.fill: parent
        behind: root.behind
        model: root.model
    }

    OnDemand {
        name: "profile"
        page: "ProfileDialog.qml"
    }

    OnDemand {
        name: "break"
        page: "BreakDialog.qml"
    }

    OnDemand {
        name: "hold"
        page: "HoldDialog.qml"
    }

    OnDemand {
        name: "cancel"
        page: "CancelDialog.qml"
    }

    OnDemand {
        name: "name"
        page: "NameDialog.qml"
    }

    OnDemand {
        name: "handout"
        page: "HandoutDialog.qml"
    }

    Connections {
        function onDone() {
            if (root.model.dialog === "handout")
                root.model.dismiss()
        }

        // Whoever does something else by now has been told the number.
        function onWanted() {
            if (root.model.dialog === "")
                root.model.open("handout")
        }

        target: root.model.reception.handout
    }

    OnDemand {
        name: "issue add"
        page: "IssueDialog.qml"
    }

    OnDemand {
        name: "appointments"
        page: "AppointmentsDialog.qml"
    }

    OnDemand {
        name: "paper"
        page: "PaperDialog.qml"
    }

    Loader {
        active: root.model.forms !== null
        anchors.fill: parent

        sourceComponent: FormDialogs {
            behind: root.behind
            model: root.model
        }
    }

    /* Made when it is first asked for, and kept. */
    component OnDemand: Loader {
        id: slot

        required property string name
        required property string page
        readonly property bool wanted: slot.name.split(" ").includes(root.model.dialog)

        anchors.fill: parent

        onWantedChanged: if (slot.wanted && slot.status === Loader.Null)
            slot.setSource(Qt.resolvedUrl(slot.page), {
                "behind": Qt.binding(() => root.behind),
                "model": root.model
            })
    }
}
