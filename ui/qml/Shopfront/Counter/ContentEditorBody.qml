pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The texts of one part in one language, and handing them over. */
ColumnLayout {
    id: root

    required property ContentModel amending
    readonly property ContentEditor editor: root.amending.editor

    spacing: Theme.gapM

    ChoiceFlow {
        Layout.fillWidth: true
        name: "content.language"
        rows: root.editor.languages
        title: qsTr("Language")

        onChosen: value => root.editor.speak(value)
    }

    ScrollBody {
        id: body

        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.gapM

        GridLayout {
            id: grid

            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.gapM
            columns: root.width > DeskParts.sideColumn * 1.5 ? 3 : 1
            rowSpacing: Theme.gapM
            uniformCellWidths: true

            Repeater {
                model: root.editor.rows

                ContentField {
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: short ? 1 : grid.columns
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    editor: root.editor
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    AppText {
        Layout.fillWidth: true
        objectName: "content.state"
        soft: root.editor.faults === 0
        strong: root.editor.faults > 0
        text: root.editor.faults > 0 ? qsTr("%n things to mend first", "", root.editor.faults) : root.editor.count > 0 ? qsTr("%n places changed, not proposed yet", "", root.editor.count) : qsTr("As it is shown now")
        tone: root.editor.faults > 0 ? Theme.mendText : Theme.inkSoft
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Button {
            icon: "paper-plane-tilt"
            keys: "Ctrl S"
            kind: Button.Primary
            objectName: "content.propose"
            text: qsTr("Propose…")
            visible: root.editor.count > 0 && root.editor.faults === 0

            onClicked: root.amending.ask("propose")
        }

        Button {
            icon: "eye"
            keys: "Ctrl P"
            objectName: "content.preview"
            text: qsTr("See the page")
            visible: root.editor.hasPage && root.editor.faults === 0

            onClicked: root.amending.ask("preview")
        }

        Button {
            icon: "arrow-u-up-left"
            objectName: "content.discard"
            text: qsTr("As it was")
            visible: root.editor.count > 0

            onClicked: root.editor.discard()
        }
    }
}
