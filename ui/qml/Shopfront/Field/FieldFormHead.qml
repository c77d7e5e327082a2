import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whose form this is, and the way out of it. */
Card {
    id: root

    required property FieldForms forms

    spacing: Theme.gapS
    title: root.forms.title
    titleIcon: "note-pencil"

    AppText {
        Layout.fillWidth: true
        objectName: "field.form.origin"
        personal: true
        soft: true
        text: root.forms.origin
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
