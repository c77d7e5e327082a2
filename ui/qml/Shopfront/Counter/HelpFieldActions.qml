import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The field that is meant: point at it, ask to fill it in, and once they said yes, or where they asked for it, fill it in. */
ColumnLayout {
    id: root

    required property DeskHelpSession session

    function focusBox() {
        box.focusBox()
    }

    spacing: Theme.gapS

    Divider {
        Layout.fillWidth: true
    }

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.session.chosenLabel
        visible: !root.session.mayType
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Button {
            Layout.fillWidth: true
            description: root.session.chosenLabel
            icon: "hand-tap"
            keys: "F5"
            kind: Button.Human
            objectName: "help.field.point"
            text: root.session.pointed ? qsTr("Stop pointing") : qsTr("Point here")
            visible: root.session.mayPoint

            onClicked: root.session.point()
        }

        Button {
            Layout.fillWidth: true
            description: root.session.chosenLabel
            icon: "keyboard"
            keys: "F6"
            objectName: "help.field.ask"
            text: qsTr("Ask to fill it in")
            visible: root.session.mayAsk

            onClicked: root.session.ask()
        }
    }

    HelpFieldBox {
        id: box

        Layout.fillHeight: true
        Layout.fillWidth: true
        box: root.session.box
        visible: root.session.mayType
    }
}
