import QtQuick
import QtQuick.Layouts

/* What happens next, or what to bring: a disc, a sentence, and a softer line. */
RowLayout {
    id: root

    property string hint
    property string icon
    property int number: 0
    property string text

    spacing: Theme.gap

    IconDisc {
        Layout.alignment: Qt.AlignTop
        icon: root.icon
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        RowLayout {
            spacing: Theme.gapS

            AppText {
                Layout.alignment: Qt.AlignTop
                Layout.minimumWidth: implicitWidth
                number: true
                spoken: false
                text: Theme.ltr(root.number + ".")
                visible: root.number > 0
                wrapMode: Text.NoWrap
            }

            AppText {
                Accessible.name: root.number > 0 ? root.number + ". " + root.text : root.text
                Layout.fillWidth: true
                strong: root.number === 0
                text: root.text
            }
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            step: AppText.Caption
            text: root.hint
            visible: text !== ""
        }
    }
}
