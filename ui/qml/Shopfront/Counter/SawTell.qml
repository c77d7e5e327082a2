pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One sentence about what goes wrong with a service, and what sort of thing it is. */
FocusScope {
    id: root

    property real listHeight: Theme.body * 16
    required property string name
    required property SawTelling saw
    // What is being sealed: gone from the box once it is kept, and whatever was typed meanwhile stays.
    property string sent

    function focusWords() {
        words.focusBox()
    }

    function send() {
        root.sent = words.text
        root.saw.tell(words.text)
    }

    Card {
        anchors.fill: parent
        spacing: Theme.gapM
        title: qsTr("What I saw")
        titleIcon: "eye"

        ScrollBody {
            Layout.fillHeight: true
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                soft: true
                text: qsTr("What goes wrong for people with a service? Write what happens, not who it was. It is sealed for the office.")
            }

            Banner {
                Layout.fillWidth: true
                kind: Banner.Mend
                objectName: root.name + ".problem"
                title: root.saw.problem
                visible: title !== ""
            }

            Field {
                id: words

                Layout.fillWidth: true
                focus: true
                label: qsTr("In a sentence")
                maximumLength: 400
                objectName: root.name + ".words"

                onSubmitted: root.send()
                onUndoAsked: root.saw.undo()
            }

            ChoiceFlow {
                Layout.fillWidth: true
                name: root.name + ".about"
                rows: root.saw.aboutRows
                title: qsTr("What is it about?")

                onChosen: value => root.saw.chooseAbout(value)
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapM
                visible: root.saw.service !== ""

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        strong: true
                        text: qsTr("With which service?")
                    }

                    AppText {
                        Layout.fillWidth: true
                        objectName: root.name + ".service"
                        text: root.saw.serviceTitle
                    }
                }

                Button {
                    icon: "x"
                    objectName: root.name + ".other"
                    text: qsTr("Another service")

                    onClicked: root.saw.chooseService("")
                }
            }

            ServiceList {
                id: services

                Layout.fillWidth: true
                Layout.preferredHeight: root.listHeight
                choices: root.saw.choices
                name: root.name
                visible: root.saw.service === ""

                onChosen: service => root.saw.chooseService(service)
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Button {
            Layout.alignment: Qt.AlignRight
            busy: root.saw.busy
            busyText: qsTr("Sealing")
            icon: "paper-plane-tilt"
            keys: qsTr("Enter")
            kind: Button.Primary
            objectName: root.name + ".tell"
            text: qsTr("Tell the office")

            onClicked: root.send()
        }
    }

    Connections {
        function onTold() {
            if (root.sent !== "" && words.text.startsWith(root.sent))
                words.text = words.text.slice(root.sent.length)
            root.sent = ""
        }

        target: root.saw
    }
}
