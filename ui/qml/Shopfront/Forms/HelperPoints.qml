import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* Who points at this question from another machine. */
RowLayout {
    id: root

    property string how
    property string name

    spacing: Theme.gapS

    Icon {
        Layout.alignment: Qt.AlignTop
        name: "user-circle"
        tone: Theme.humanText
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            strong: true
            text: qsTr("%1 points here").arg("\u2068" + root.name + "\u2069")
            tone: Theme.humanText
        }

        AppText {
            Layout.fillWidth: true
            objectName: "helper.how"
            text: root.how
            visible: text !== ""
        }
    }
}
