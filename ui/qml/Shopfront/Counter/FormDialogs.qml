import QtQuick
import Shopfront.StaffForms
import Shopfront.ViewModels

/* The dialogs about forms; one at a time. */
Item {
    id: root

    property Item behind: null
    readonly property CounterForms forms: root.model.forms
    required property CounterModel model

    FormCodeDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.forms
    }

    CompanionDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.forms
    }

    FormStepDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.forms
    }

    FormEraseDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.forms
    }

    FormAgreeDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.forms
        officer: root.model.officer
    }

    FormLeaveDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.forms
    }

    FormFoundDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.forms
    }

    FormKeysDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.forms
    }
}
