import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The laptop is locked: a passphrase, how long to wait after wrong ones, and nothing of the day. */
FocusScope {
    id: root

    required property FieldModel model
    readonly property bool waits: root.model.fingerprint !== ""

    function send() {
        if (root.model.isNew)
            root.model.begin(box.text, again.text)
        else
            root.model.unlock(box.text)
        box.text = ""
        again.text = ""
        box.focusBox()
    }

    objectName: "field.locked"

    Component.onCompleted: box.focusBox()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Awning {
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            Card {
                anchors.centerIn: parent
                height: Math.min(implicitHeight, parent.height - 2 * Theme.gapM)
                padding: Theme.gapXl
                spacing: Theme.gapL
                width: Math.min(FieldParts.lockCard, parent.width - 2 * Theme.page)

                IconDisc {
                    icon: root.waits ? "shield-check" : "lock"
                    iconSize: size * 0.55
                    size: Theme.iconLarge * 2
                }

                FieldWaits {
                    Layout.fillWidth: true
                    fingerprint: root.model.fingerprint
                    visible: root.waits
                }

                PageTitle {
                    Layout.fillWidth: true
                    lead: root.model.isNew ? qsTr("It opens what is kept on this laptop. Without it nobody can, not even the office: write it down and keep it at home.") : qsTr("What is kept on it cannot be read without your passphrase.")
                    text: root.model.isNew ? qsTr("Choose a passphrase") : qsTr("This laptop is locked")
                    visible: !root.waits
                }

                Field {
                    id: box

                    Layout.fillWidth: true
                    echoMode: TextInput.Password
                    error: root.model.wait > 0 ? "" : root.model.problem
                    hint: root.model.isNew ? qsTr("At least 12 characters, such as four words of your own") : ""
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhHiddenText | Qt.ImhNoAutoUppercase
                    label: qsTr("Your passphrase")
                    objectName: "field.locked.passphrase"
                    visible: !root.waits

                    onSubmitted: root.model.isNew ? again.focusBox() : root.send()
                }

                Field {
                    id: again

                    Layout.fillWidth: true
                    echoMode: TextInput.Password
                    inputMethodHints: box.inputMethodHints
                    label: qsTr("The same again")
                    objectName: "field.locked.again"
                    visible: root.model.isNew && !root.waits

                    onSubmitted: root.send()
                }

                Banner {
                    Layout.fillWidth: true
                    icon: "hourglass-medium"
                    kind: Banner.Care
                    line: qsTr("Wrong passphrases make the wait longer. Nothing is lost.")
                    objectName: "field.locked.wait"
                    title: qsTr("The next try is in %1").arg(Theme.ltr(Math.floor(root.model.wait / 60) + ":" + String(root.model.wait % 60).padStart(2, "0")))
                    visible: root.model.wait > 0 && !root.waits
                }

                Button {
                    busy: root.model.busy
                    busyText: qsTr("Opening")
                    icon: "lock-open"
                    keys: qsTr("Enter")
                    kind: Button.Primary
                    objectName: "field.locked.unlock"
                    text: root.model.isNew ? qsTr("Begin") : qsTr("Unlock")
                    visible: !root.waits && root.model.wait === 0

                    onClicked: root.send()
                }
            }
        }
    }
}
