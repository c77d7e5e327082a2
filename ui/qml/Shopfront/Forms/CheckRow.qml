import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A question, its answer, and Change at the end; below them at the largest text. */
ColumnLayout {
    id: root

    required property string answer
    // The words of the question repeat an answer.
    required property bool echoes
    required property FormModel form
    required property bool given
    required property string instance
    required property string label
    required property bool last
    required property string ref
    required property string told

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        heading: true
        personal: true
        step: AppText.Lead
        text: root.instance
        visible: text !== ""
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapL
        columns: Theme.largest ? 1 : 2
        rowSpacing: Theme.gapM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                personal: root.echoes
                soft: true
                step: AppText.Caption
                text: root.label
            }

            AppText {
                Layout.fillWidth: true
                objectName: root.ref + ".answer"
                personal: true
                soft: !root.given
                strong: root.given
                text: root.answer
            }

            AppText {
                Layout.fillWidth: true
                objectName: root.ref + ".told"
                soft: true
                step: AppText.Caption
                text: root.told
                visible: text !== ""
            }
        }

        Button {
            readonly property bool answering: root.echoes

            Layout.alignment: (Theme.largest ? Qt.AlignLeft : Qt.AlignRight) | Qt.AlignVCenter
            compact: true
            description: root.label
            icon: "pencil-simple"
            objectName: root.ref + ".change"
            step: AppText.Body
            text: qsTr("Change")

            onClicked: root.form.change(root.ref)
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: !root.last
    }
}
