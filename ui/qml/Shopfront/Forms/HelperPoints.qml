import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Who points at this question from another machine. */
RowLayout {
    id: root

    property string name

    spacing: Theme.gapS

    Icon {
        name: "user-circle"
        tone: Theme.humanText
    }

    AppText {
        Layout.fillWidth: true
        strong: true
        text: qsTr("%1 points here").arg("\u2068" + root.name + "\u2069")
        tone: Theme.humanText
    }
}
