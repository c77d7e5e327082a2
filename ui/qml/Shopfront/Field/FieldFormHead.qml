import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whose form this is, and the way out of it. */
Card {
    id: root

    required property FieldForms forms

    spacing: Theme.gapS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "note-pencil"
            size: Theme.icon * 1.2
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            objectName: "field.form.origin"
            personal: true
            step: AppText.Lead
            text: root.forms.origin || root.forms.title
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Caption
        text: qsTr("Every answer is kept here, sealed, as soon as it is given.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Button {
            icon: "x"
            keys: "Esc"
            objectName: "field.form.close"
            text: qsTr("Close")

            onClicked: root.forms.leave()
        }

        Button {
            icon: "arrow-counter-clockwise"
            keys: "Ctrl Z"
            objectName: "field.form.undo"
            text: qsTr("Undo")

            onClicked: root.forms.undo()
        }
    }
}
