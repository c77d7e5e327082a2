import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

/* A form that was kept: its code, typed or held before the camera. */
KioskPage {
    id: root

    readonly property QuestionModel code: root.kiosk.forms.code as QuestionModel
    property Item overlay: null

    objectName: "comeback"

    actions: [
        Button {
            Layout.fillWidth: root.stacked
            Layout.row: root.stacked ? 1 : 0
            icon: "arrow-left"
            objectName: "comeback.back"
            text: qsTr("Back")

            onClicked: root.kiosk.back()
        },
        Button {
            Layout.column: root.stacked ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            busy: root.kiosk.forms.busy
            busyText: qsTr("Your form is being fetched")
            icon: "arrow-right"
            iconAtEnd: true
            kind: Button.Primary
            objectName: "comeback.continue"
            text: qsTr("Open my form")

            onClicked: root.kiosk.forms.comeBack()
        }
    ]

    ErrorSummary {
        id: errors

        Layout.fillWidth: true
        entries: root.kiosk.forms.problem === "" ? [] : [root.kiosk.forms.problem]
        objectName: "comeback.errors"

        onEntryChosen: view.focusAnswer("")

        Connections {
            function onChanged() {
                if (root.kiosk.forms.problem !== "" && !root.kiosk.forms.busy)
                    errors.take()
            }

            target: root.kiosk.forms
        }
    }

    QuestionView {
        id: view

        Layout.fillWidth: true
        alone: true
        overlay: root.overlay as FormOverlay
        question: root.code
    }

    Item {
        Layout.fillHeight: true
    }
}
