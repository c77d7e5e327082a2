pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The list of papers that both go through: what the service asks for, and what the officer adds. */
Card {
    id: root

    required property DeskHelpSession session

    function add() {
        if (root.session.addPaper(box.text))
            box.text = ""
    }

    function focusBox() {
        box.focusBox()
    }

    aside: root.session.papersDone
    objectName: "help.papers"
    spacing: Theme.gapS
    title: qsTr("Papers")
    titleIcon: "list-checks"

    ScrollBody {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: rows

            model: root.session.paperRows

            ListRow {
                id: one

                required property bool done
                required property int index
                required property string item
                required property bool sent
                required title

                Accessible.checkable: one.sent
                Accessible.checked: one.done
                Layout.fillWidth: true
                caret: false
                icon: one.done ? "check-square" : one.sent ? "square" : "plus"
                last: one.index === rows.count - 1
                objectName: "help.paper." + one.index
                status: one.done ? qsTr("At hand") : one.sent ? qsTr("On their list") : qsTr("Put it on their list")
                statusTone: one.done ? Theme.doneText : Theme.inkSoft

                onClicked: root.session.pressPaper(one.item)
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Field {
            id: box

            Layout.fillWidth: true
            label: qsTr("Something else to have at hand")
            maximumLength: 200
            objectName: "help.papers.box"

            onSubmitted: root.add()
        }

        Button {
            Layout.alignment: Qt.AlignBottom
            icon: "plus"
            objectName: "help.papers.add"
            text: qsTr("Add")

            onClicked: root.add()
        }
    }

    Connections {
        function onTurned() {
            box.text = ""
        }

        target: root.session
    }
}
