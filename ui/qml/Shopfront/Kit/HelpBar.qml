import QtQuick
import QtQuick.Layouts

/* The same five cells, in the same order, at the same place on every page. */
Rectangle {
    id: root

    property string exitText: qsTr("Exit now")
    property string helpText: qsTr("Help")
    property string languageText: qsTr("Language")
    property string soundIcon: "speaker-high"
    property string soundText: qsTr("Sound")
    property string textSizeText: qsTr("Text size")

    signal exitAsked
    signal helpAsked
    signal languageAsked
    signal soundAsked
    signal textSizeAsked

    Accessible.name: qsTr("Help bar")
    Accessible.role: Accessible.ToolBar
    color: Theme.surface
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    implicitWidth: row.implicitWidth + 2 * Parts.helpMargin

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        implicitHeight: Theme.stroke
    }

    MouseArea {
        Accessible.ignored: true
        // The bar lies above every sheet: a tap between two cells must not reach what is below.
        anchors.fill: parent
    }

    RowLayout {
        id: row

        anchors.bottomMargin: Theme.gap
        anchors.fill: parent
        anchors.leftMargin: Parts.helpMargin
        anchors.rightMargin: Parts.helpMargin
        anchors.topMargin: Theme.gap
        spacing: Theme.gapM
        uniformCellSizes: true

        HelpCell {
            Layout.fillHeight: true
            Layout.fillWidth: true
            fill: Theme.human
            filled: true
            icon: "hand-waving"
            objectName: "help.help"
            text: root.helpText
            tone: Theme.inkOnHuman

            onClicked: root.helpAsked()
        }

        HelpCell {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "translate"
            objectName: "help.language"
            text: root.languageText

            onClicked: root.languageAsked()
        }

        HelpCell {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: "text-aa"
            objectName: "help.textSize"
            text: root.textSizeText

            onClicked: root.textSizeAsked()
        }

        HelpCell {
            Layout.fillHeight: true
            Layout.fillWidth: true
            icon: root.soundIcon
            objectName: "help.sound"
            text: root.soundText

            onClicked: root.soundAsked()
        }

        HelpCell {
            Layout.fillHeight: true
            Layout.fillWidth: true
            edge: Theme.mend
            icon: "sign-out"
            objectName: "help.exit"
            text: root.exitText
            tone: Theme.mendText

            onClicked: root.exitAsked()
        }
    }
}
