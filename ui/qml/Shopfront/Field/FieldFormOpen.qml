import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.StaffForms
import Shopfront.ViewModels

/* A form that is filled in together: its questions, the page, and whose it is. */
FieldFormPart {
    id: root

    function focusList() {
        list.focusList()
    }

    Component.onCompleted: pages.forceActiveFocus()

    RowLayout {
        anchors.fill: parent
        enabled: !sheets.busy
        spacing: Theme.gap

        FormList {
            id: list

            Layout.fillHeight: true
            Layout.maximumWidth: FieldParts.sideColumn
            Layout.minimumWidth: FieldParts.sideColumn
            forms: root.forms
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap

            FieldFormHead {
                Layout.fillWidth: true
                forms: root.forms
                visible: root.narrow
            }

            FormTrouble {
                Layout.fillWidth: true
                forms: root.forms
            }

            FormPages {
                id: pages

                Layout.fillHeight: true
                Layout.fillWidth: true
                focus: true
                form: root.forms.form as FormModel
                overlay: sheets
                wide: false
            }
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.maximumWidth: FieldParts.sideColumn
            Layout.minimumWidth: FieldParts.sideColumn
            spacing: Theme.gap
            visible: !root.narrow

            FieldFormHead {
                Layout.fillWidth: true
                forms: root.forms
            }

            FormChanges {
                Layout.fillHeight: true
                Layout.fillWidth: true
                forms: root.forms
            }
        }
    }

    FormOverlay {
        id: sheets

        anchors.fill: parent
    }

    FieldFormKeys {
        busy: sheets.busy
        forms: root.forms

        onJumpAsked: root.focusList()
    }
}
