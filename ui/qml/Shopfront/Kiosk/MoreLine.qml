import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A sentence about a service, with its number or its icon, and what is to be added to it. */
RowLayout {
    id: root

    property string hint
    property string icon
    property int number: 0
    property string text

    spacing: Theme.gapM

    AppText {
        Layout.alignment: Qt.AlignTop
        Layout.minimumWidth: implicitWidth
        number: true
        spoken: false
        text: Theme.ltr(root.number + ".")
        visible: root.number > 0
        wrapMode: Text.NoWrap
    }

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.icon
        tone: Theme.inkSoft
        visible: root.icon !== ""
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Accessible.name: root.number > 0 ? root.number + ". " + root.text : root.text
            Layout.fillWidth: true
            strong: root.hint !== ""
            text: root.text
            visible: text !== ""
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: root.hint
            visible: text !== ""
        }
    }
}
