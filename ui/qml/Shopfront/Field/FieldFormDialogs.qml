import QtQuick
import Shopfront.StaffForms
import Shopfront.ViewModels

/* What is asked about forms. */
Item {
    id: root

    required property Item behind
    required property FieldSession session

    FormAgreeDialog {
        anchors.fill: parent
        behind: root.behind
        forms: root.session.forms
        officer: root.session.officer
    }

    FieldFormThrow {
        anchors.fill: parent
        behind: root.behind
        forms: root.session.forms
    }
}
