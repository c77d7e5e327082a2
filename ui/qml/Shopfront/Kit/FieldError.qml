import QtQuick
import QtQuick.Layouts

/* How to mend an answer, in the words of the summary. */
RowLayout {
    id: root

    property string text

    spacing: Theme.gapS

    Icon {
        Layout.alignment: Qt.AlignTop
        name: "warning-circle"
        size: label.lineHeight
        tone: Theme.mendText
        weight: "fill"
    }

    AppText {
        id: label

        Layout.fillWidth: true
        strong: true
        text: root.text
        tone: Theme.mendText
    }
}
