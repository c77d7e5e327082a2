pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Counter
import Shopfront.Kit
import Shopfront.ViewModels

/* All that was written down of a person is erased for good: first why, then a second look. */
Dialog {
    id: root

    readonly property bool asks: root.erasing.reason === ""
    readonly property FieldErasing erasing: root.session.erasing
    required property FieldSession session

    firstFocus: keep
    line: root.asks ? qsTr("Why is what was written down of them to be erased?") : qsTr("This cannot be taken back.")
    objectName: "field.eraseDialog"
    rim: "mend"
    shown: root.session.dialog === "erase"
    title: root.asks ? root.erasing.name : root.erasing.title

    actions: [
        Button {
            id: keep

            keys: "Esc"
            objectName: "field.erase.keep"
            text: qsTr("Keep it")

            onClicked: root.session.dismiss()
        },
        Button {
            busy: root.erasing.busy
            busyText: qsTr("Erasing")
            icon: "trash"
            keys: "Ctrl Del"
            kind: Button.Grave
            objectName: "field.erase.now"
            text: qsTr("Erase for good")
            visible: !root.asks

            onClicked: root.erasing.erase()
        }
    ]

    onDismissed: root.session.dismiss()

    Shortcut {
        autoRepeat: false
        context: Qt.WindowShortcut
        enabled: root.shown && !root.asks
        sequence: "Ctrl+Del"

        onActivated: root.erasing.erase()
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "field.erase.problem"
        title: root.erasing.problem
        visible: title !== ""
    }

    Repeater {
        model: [["asked", qsTr("The person whom it is about asked for it")], ["mistake", qsTr("It was written down by mistake")], ["order", qsTr("A law or a court says so")]]

        FormVerb {
            required property var modelData

            Layout.fillWidth: true
            live: root.shown && root.asks
            objectName: "field.erase." + modelData[0]
            text: modelData[1]
            visible: root.asks

            onClicked: root.erasing.choose(modelData[0])
        }
    }

    AppText {
        Layout.fillWidth: true
        objectName: "field.erase.what"
        strong: true
        text: root.erasing.what
        visible: !root.asks
    }

    AppText {
        Layout.fillWidth: true
        objectName: "field.erase.when"
        text: root.erasing.when
        visible: !root.asks
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("It stays written down that somebody came, when and what for, and that you erased it, because %1.").arg(root.erasing.why)
        visible: !root.asks
    }
}
