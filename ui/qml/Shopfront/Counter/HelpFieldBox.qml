pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

/* The widget of the question that the citizen lets the officer fill in, and the two ways on. */
FocusScope {
    id: root

    required property DeskHelpBox box

    function focusBox() {
        if (root.box.searches)
            search.focusBox()
        else
            (views.itemAt(0) as QuestionView)?.focusAnswer("")
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    // A line of text hands on the Enter that it has no use for.
    Keys.onEnterPressed: root.box.send()
    Keys.onReturnPressed: root.box.send()

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapS

        SearchField {
            id: search

            Layout.fillWidth: true
            hint: qsTr("Type a few letters")
            label: qsTr("Look for a choice")
            objectName: "help.box.search"
            text: root.box.query
            visible: root.box.searches

            onTextChanged: root.box.look(text)
        }

        AppText {
            Layout.fillWidth: true
            objectName: "help.box.note"
            soft: true
            step: AppText.Caption
            text: root.box.note
            visible: text !== ""
        }

        ScrollBody {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Math.min(implicitHeight, Theme.rowHeight * 2)
            spacing: Theme.gapS

            Repeater {
                id: views

                model: root.box.rows

                QuestionView {
                    required property QuestionModel asked

                    Layout.fillWidth: true
                    question: asked
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapS
            uniformCellSizes: true

            Button {
                Layout.fillWidth: true
                description: qsTr("They are shown where it is.")
                icon: "student"
                keys: "F7"
                objectName: "help.box.leave"
                text: qsTr("Let them try it")

                onClicked: root.box.leave()
            }

            Button {
                Layout.fillWidth: true
                description: qsTr("It is read back to them, and they say whether it is right.")
                icon: "paper-plane-tilt"
                keys: "F6"
                kind: Button.Primary
                objectName: "help.box.fill"
                text: qsTr("Fill it in")

                onClicked: root.box.send()
            }
        }
    }
}
