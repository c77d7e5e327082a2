import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* What the machine has understood, so that it can be seen and heard. */
RowLayout {
    id: root

    property string text

    spacing: Theme.gapS
    visible: root.text !== ""

    Icon {
        name: "check"
        tone: Theme.doneText
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.objectName + ".words"
        soft: true
        text: root.text
    }
}
