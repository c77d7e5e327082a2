import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.StaffForms
import Shopfront.ViewModels

/* A citizen's form on the desk: its questions at the side, the page in the middle, who changed what at the end. */
FormBody {
    id: root

    readonly property CounterForms forms: root.model.forms

    function focusList() {
        list.focusList()
    }

    busy: sheets.busy

    Component.onCompleted: pages.forceActiveFocus()

    RowLayout {
        anchors.fill: parent
        enabled: !sheets.busy
        spacing: Theme.gap

        FormList {
            id: list

            Layout.fillHeight: true
            Layout.maximumWidth: DeskParts.listColumn
            Layout.minimumWidth: DeskParts.listColumn
            forms: root.forms
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: !root.narrow || !root.sideShown

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

        FormSide {
            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            Layout.maximumWidth: root.narrow ? -1 : DeskParts.sideColumn
            Layout.minimumWidth: DeskParts.sideColumn
            forms: root.forms
            notes: root.model.desk.notes
            visible: !root.narrow || root.sideShown
        }
    }

    FormOverlay {
        id: sheets

        anchors.fill: parent
    }
}
