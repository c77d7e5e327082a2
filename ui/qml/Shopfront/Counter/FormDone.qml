import QtQuick
import QtQuick.Layouts
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels

/* The form is sent, or given back: what the citizen takes along. */
FormBody {
    id: root

    readonly property CounterForms forms: root.model.forms
    readonly property bool given: root.forms.stage === "given"

    Component.onCompleted: done.forceActiveFocus()

    ScrollBody {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        spacing: Theme.gap
        width: Math.min(parent.width, DeskParts.startCard * 1.3)

        PageTitle {
            Layout.fillWidth: true
            icon: "check-circle"
            lead: root.forms.title
            text: root.given ? qsTr("Given back: the citizen goes on with it") : root.forms.unsent ? qsTr("The form is finished") : qsTr("The form is sent")
        }

        CodeCard {
            Layout.fillWidth: true
            code: root.forms.code
            line: qsTr("The same code opens it at every kiosk and counter of this office. Whoever has it can read the form: hand it to the citizen only.")
            name: "counter.form.code"
            picture: root.forms.picture
            until: root.forms.until
            visible: root.given
        }

        Card {
            Layout.fillWidth: true
            title: qsTr("Or six words, for today")
            titleIcon: "chats-circle"
            visible: root.given && root.forms.words !== ""

            AppText {
                Layout.fillWidth: true
                objectName: "counter.form.words"
                step: AppText.Title3
                strong: true
                text: root.forms.words
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                text: root.forms.site !== "" ? qsTr("At a kiosk, or on the citizen’s own phone at %1, they open the form at the same page, once.").arg(root.forms.site) : qsTr("At a kiosk they open the form at the same page, once.")
            }
        }

        CodeCard {
            Layout.fillWidth: true
            code: root.forms.reference
            line: qsTr("The reference. Tell the citizen, or print it: with it anybody at a counter finds the form, and it says nothing about a person.")
            name: "counter.form.reference"
            visible: !root.given
        }

        Banner {
            Layout.fillWidth: true
            kind: Banner.Care
            line: qsTr("It is sealed on this machine and goes by itself as soon as the hub answers.")
            objectName: "counter.form.unsent"
            title: qsTr("Saved here, not yet sent")
            visible: root.forms.unsent && !root.given
        }

        Banner {
            Layout.fillWidth: true
            icon: "printer"
            kind: root.forms.printed ? Banner.Done : Banner.Care
            objectName: "counter.form.paper"
            title: root.forms.paper
            visible: title !== ""
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: root.given ? qsTr("Nothing of the form is on this machine any more.") : qsTr("When you close this, nothing of the answers stays on this machine.")
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapS

            Button {
                icon: "printer"
                keys: "Ctrl P"
                objectName: "counter.form.print"
                text: root.given ? qsTr("Print the code") : qsTr("Print reference and answers")

                onClicked: root.forms.printCopy()
            }

            Button {
                id: done

                Layout.fillWidth: true
                icon: "check"
                keys: "F2"
                kind: Button.Primary
                objectName: "counter.form.done"
                text: qsTr("Back to the desk")

                onClicked: root.forms.leave()
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
