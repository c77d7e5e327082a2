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

    Loader {
        active: root.model.forms !== null
        anchors.fill: parent

        sourceComponent: FormDialogs {
            behind: root.behind
            model: root.model
        }
    }
}
