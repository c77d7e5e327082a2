import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The field that is meant: point at it, ask to fill it in, and once they said yes type it. */
ColumnLayout {
    id: root

    required property DeskHelpSession session

    function typeIn() {
        if (root.session.typeIn(box.text))
            box.text = ""
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

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: root.session.mayType

        Field {
            id: box

            Layout.fillWidth: true
            label: root.session.chosenLabel
            maximumLength: 2000
            objectName: "help.field.box"

            onSubmitted: root.typeIn()
        }

        Button {
            Layout.alignment: Qt.AlignBottom
            description: qsTr("It is read back to them, and they say whether it is right.")
            icon: "paper-plane-tilt"
            kind: Button.Primary
            objectName: "help.field.type"
            text: qsTr("Fill it in")

            onClicked: root.typeIn()
        }
    }

    Connections {
        function onTurned() {
            box.text = ""
        }

        target: root.session
    }
}
