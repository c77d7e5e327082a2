pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* One sentence about a service, and what sort of thing it is. */
FocusScope {
    id: root

    required property FieldSaw saw

    function focusWords() {
        words.focusBox()
    }

    function send() {
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
                objectName: "field.saw.problem"
                title: root.saw.problem
                visible: title !== ""
            }

            Field {
                id: words

                Layout.fillWidth: true
                focus: true
                label: qsTr("In a sentence")
                maximumLength: 400
                objectName: "field.saw.words"

                onSubmitted: root.send()
            }

            ChoiceFlow {
                Layout.fillWidth: true
                name: "field.saw.about"
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
                        objectName: "field.saw.service"
                        text: root.saw.serviceTitle
                    }
                }

                Button {
                    icon: "x"
                    objectName: "field.saw.other"
                    text: qsTr("Another service")

                    onClicked: root.saw.chooseService("")
                }
            }

            ServiceList {
                id: services

                Layout.fillWidth: true
                Layout.preferredHeight: FieldParts.dialogList
                choices: root.saw.choices
                name: "field.saw"
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
            icon: "check"
            keys: qsTr("Enter")
            kind: Button.Primary
            objectName: "field.saw.tell"
            text: qsTr("Keep it for the office")

            onClicked: root.send()
        }
    }

    Connections {
        function onTold() {
            words.text = ""
            services.clear()
            words.focusBox()
        }

        target: root.saw
    }
}
