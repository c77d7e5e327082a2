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

        sourceComponent: ProfileDialog {
            behind: root.behind
            model: root.model
        }
    }

    OnDemand {
        name: "break"

        sourceComponent: BreakDialog {
            behind: root.behind
            model: root.model
        }
    }

    OnDemand {
        name: "hold"

        sourceComponent: HoldDialog {
            behind: root.behind
            model: root.model
        }
    }

    OnDemand {
        name: "cancel"

        sourceComponent: CancelDialog {
            behind: root.behind
            model: root.model
        }
    }

    OnDemand {
        name: "issue add"

        sourceComponent: IssueDialog {
            behind: root.behind
            model: root.model
        }
    }

    OnDemand {
        name: "appointments"

        sourceComponent: AppointmentsDialog {
            behind: root.behind
            model: root.model
        }
    }

    OnDemand {
        name: "paper"

        sourceComponent: PaperDialog {
            behind: root.behind
            model: root.model
        }
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
        required property string name
        readonly property bool wanted: name.split(" ").includes(root.model.dialog)

        active: false
        anchors.fill: parent

        onWantedChanged: if (wanted)
            active = true
    }
}
