pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The desk: its columns, or a form that is open at it. */
FocusScope {
    id: root

    property ContentModel amending: null
    readonly property bool formShown: root.forms !== null && root.forms.stage !== ""
    readonly property string formStage: root.forms?.stage ?? ""
    readonly property CounterForms forms: root.model.forms
    property DeskHelp helping: null
    required property CounterModel model
    readonly property bool narrow: root.width < DeskParts.fullWidth
    property bool officeShown: false
    property SawModel seeing: null

    /* What a form needs is loaded with the first one. */
    function showForm() {
        const page = !root.formShown ? "" : root.forms.stage === "open" ? "FormDesk.qml" : "FormDone.qml"
        if (page === "") {
            form.source = ""
        } else {
            form.setSource(Qt.resolvedUrl(page), {
                "model": root.model,
                "narrow": Qt.binding(() => root.narrow),
                "sideShown": Qt.binding(() => root.officeShown)
            })
        }
    }

    Component.onCompleted: {
        root.showForm()
        columns.focusPrimary()
    }
    onFormStageChanged: root.showForm()
    onVisibleChanged: if (root.visible)
        columns.focusPrimary()

    DeskKeys {
        amending: root.amending
        model: root.model
        seeing: root.seeing
    }

    Loader {
        active: root.formShown

        sourceComponent: FormKeys {
            busy: (form.item as FormBody)?.busy ?? false
            model: root.model

            onJumpAsked: (form.item as FormBody)?.focusList()
        }
    }

    FocusScope {
        id: page

        anchors.fill: parent
        focus: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Awning {
                Layout.fillWidth: true
            }

            DeskBar {
                Layout.fillWidth: true
                amending: root.amending
                model: root.model
                narrow: root.narrow
                officeShown: root.officeShown

                onPlaceAsked: office => root.officeShown = office
            }

            DeskColumns {
                id: columns

                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                helping: root.helping
                model: root.model
                narrow: root.narrow
                officeShown: root.officeShown
                visible: !root.formShown
            }

            Loader {
                id: form

                Layout.bottomMargin: Theme.gapM
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                focus: root.formShown
                visible: root.formShown
            }

            DeskStrip {
                Layout.fillWidth: true
                helping: root.helping
                model: root.model
                seeing: root.seeing
            }
        }
    }

    DeskToast {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.stripHeight + Theme.gapL + (root.formShown ? Theme.buttonHeight + Theme.gapM : 0)
        anchors.horizontalCenter: parent.horizontalCenter
        helping: root.helping
        model: root.model
        width: Math.min(implicitWidth, parent.width - 2 * Theme.page)
    }

    DeskDialogs {
        anchors.fill: parent
        behind: page
        model: root.model
    }
}
