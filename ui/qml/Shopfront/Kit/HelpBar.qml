import QtQuick
import QtQuick.Layouts

/* The same five cells, in the same order, at the same place on every page; `beside` stands above them, or on a `wide`
   screen at their end, and `told` above all. */
Rectangle {
    id: root

    property alias beside: more.data
    property string exitText: qsTr("Exit now")
    property string helpText: qsTr("Help")
    property string languageText: qsTr("Language")
    property string soundIcon: "speaker-high"
    property string soundText: qsTr("Sound")
    // Not asked of what is told: a child of something hidden is hidden itself.
    property bool telling: false
    property string textSizeText: qsTr("Text size")
    property alias told: above.data
    property bool wide: false

    signal exitAsked
    signal helpAsked
    signal languageAsked
    signal soundAsked
    signal textSizeAsked

    Accessible.name: qsTr("Help bar")
    Accessible.role: Accessible.ToolBar
    color: Theme.surface
    implicitHeight: grid.implicitHeight + Theme.gap + (root.wide || more.children.length === 0 ? Theme.gap : Theme.gapS)
    implicitWidth: grid.implicitWidth + 2 * Parts.helpMargin

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

    GridLayout {
        id: grid

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Parts.helpMargin
        anchors.right: parent.right
        anchors.rightMargin: Parts.helpMargin
        columnSpacing: Theme.gapL
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.targetGap

        ColumnLayout {
            id: above

            Layout.columnSpan: root.wide ? 2 : 1
            Layout.fillWidth: true
            visible: root.telling
        }

        ColumnLayout {
            id: more

            Layout.column: root.wide ? 1 : 0
            Layout.fillWidth: !root.wide
            Layout.row: 1
            visible: children.length > 0
        }

        RowLayout {
            Layout.column: 0
            Layout.fillWidth: true
            Layout.row: root.wide ? 1 : 2
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
}
