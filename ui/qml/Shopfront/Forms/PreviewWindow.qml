pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Shopfront.Kit
import Shopfront.ViewModels

/* A form for those who write it, as a kiosk shows it; nothing is kept or sent. */
Window {
    id: window

    readonly property FormModel form: window.preview.form as FormModel
    required property PreviewModel preview
    readonly property bool wide: window.width > window.height

    color: Theme.ground
    title: window.form.title

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rtl
        anchors.fill: parent

        ColumnLayout {
            anchors.bottomMargin: helpBar.height
            anchors.fill: parent
            enabled: !sheets.busy
            spacing: 0

            Awning {
                Layout.fillWidth: true
            }

            FormPages {
                Layout.bottomMargin: Theme.gap
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.page
                Layout.rightMargin: Theme.page
                Layout.topMargin: Theme.gap
                form: window.form
                overlay: sheets
                wide: window.wide
            }

            Loader {
                Layout.fillWidth: true
                active: window.preview.screenKeyboard
                source: Qt.resolvedUrl("../Kit/TouchKeyboard.qml")
            }
        }

        FormOverlay {
            id: sheets

            anchors.fill: parent
            bottomInset: helpBar.height
        }

        HelpBar {
            id: helpBar

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            objectName: "help"

            onExitAsked: window.close()
            onLanguageAsked: window.preview.nextLanguage()
            onTextSizeAsked: window.preview.nextTextSize()
        }
    }

    Connections {
        function onDoneAsked() {
            window.close()
        }

        target: window.form
    }
}
