pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The list that the helper keeps with the citizen: which papers, and which are here. */
KioskSheet {
    id: root

    readonly property HelpModel help: root.kiosk.help

    line: root.help.line
    objectName: "sheet.helpPapers"
    rim: "human"
    title: qsTr("What to bring")

    actions: Button {
        Layout.columnSpan: root.stacked ? 1 : 2
        Layout.fillWidth: true
        icon: "arrow-left"
        kind: Button.Primary
        objectName: "help.papers.close"
        text: qsTr("Back to the page")

        onClicked: root.kiosk.closeSheet()
    }

    Repeater {
        model: root.help.papers

        StepRow {
            required property bool done
            required property string words

            Layout.fillWidth: true
            hint: done ? qsTr("It is here.") : qsTr("It is still needed.")
            icon: done ? "check-circle" : "file-text"
            text: words
        }
    }
}
