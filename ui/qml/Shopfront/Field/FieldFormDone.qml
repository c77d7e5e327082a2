import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit

/* A form is finished: its reference, and that it is safe here until it has gone. */
FieldFormPart {
    id: root

    Component.onCompleted: done.forceActiveFocus()

    ScrollBody {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        spacing: Theme.gap
        width: Math.min(parent.width, FieldParts.lockCard * 1.2)

        PageTitle {
            Layout.fillWidth: true
            icon: "check-circle"
            lead: root.forms.title
            text: qsTr("The form is finished")
        }

        CodeCard {
            Layout.fillWidth: true
            code: root.forms.reference
            line: qsTr("The reference. Write it down for the person: with it anybody at a counter finds the form, and it says nothing about them.")
            name: "field.form.reference"
        }

        Banner {
            Layout.fillWidth: true
            kind: Banner.Care
            line: qsTr("It is sealed on this laptop and goes by itself when there is a network.")
            objectName: "field.form.unsent"
            title: qsTr("Saved here, not yet sent")
            visible: root.forms.unsent
        }

        Button {
            id: done

            Layout.fillWidth: true
            icon: "check"
            keys: "Esc"
            kind: Button.Primary
            objectName: "field.form.done"
            text: qsTr("Back to the forms")

            onClicked: root.forms.leave()
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Shortcut {
        autoRepeat: false
        sequences: ["Esc", "F2"]

        onActivated: root.forms.leave()
    }
}
