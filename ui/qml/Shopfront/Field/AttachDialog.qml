pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A photo, a scan, a signature or a document is put to somebody's case; it is sealed before it is kept. */
Dialog {
    id: root

    readonly property FieldPapers papers: root.session.papers
    required property FieldSession session

    firstFocus: kinds.itemAt(0)
    line: qsTr("It is sealed with its name. Only you and the office can open it.")
    objectName: "field.attachDialog"
    shown: root.session.dialog === "attach"
    title: qsTr("Attach something of %1").arg(root.session.person.name)

    actions: [
        Button {
            keys: "Esc"
            objectName: "field.attach.cancel"
            text: qsTr("Cancel")

            onClicked: root.session.dismiss()
        },
        Button {
            busy: root.papers.busy
            busyText: qsTr("Sealing")
            icon: "check"
            keys: "Ctrl S"
            kind: Button.Primary
            objectName: "field.attach.keep"
            text: qsTr("Attach it")

            onClicked: root.papers.attach()
        }
    ]

    onDismissed: root.session.dismiss()

    Shortcut {
        autoRepeat: false
        enabled: root.shown
        sequence: "Ctrl+S"

        onActivated: root.papers.attach()
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "field.attach.problem"
        title: root.papers.problem
        visible: title !== ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            id: kinds

            model: [["photo", qsTr("Photo")], ["scan", qsTr("Scan")], ["signature", qsTr("Signature")], ["document", qsTr("Document")]]

            ChoiceBox {
                required property var modelData

                objectName: "field.attach." + modelData[0]
                selected: root.papers.kind === modelData[0]
                text: modelData[1]

                onClicked: root.papers.begin(modelData[0])
            }
        }
    }

    Loader {
        id: asked

        readonly property QtObject question: root.papers.question

        Layout.fillWidth: true

        onQuestionChanged: {
            asked.source = ""
            // In a dialog that is not there yet, what is made is switched off while it is made.
            if (asked.question !== null && root.shown)
                asked.setSource(Qt.resolvedUrl("FieldPaperAsked.qml"), {
                    "question": asked.question
                })
        }
    }
}
