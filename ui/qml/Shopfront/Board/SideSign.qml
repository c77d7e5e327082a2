import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* On which side of the room: an arrow that points there, and the words. */
ColumnLayout {
    id: root

    property string arrow
    /* As wide as the words may become before they go on below; 0: they stay on one line. */
    property real most: 0
    property string side
    property real size: Theme.iconLarge
    property color tone: Theme.ink

    Layout.fillWidth: false
    spacing: 0
    visible: root.arrow !== ""

    Icon {
        Layout.alignment: Qt.AlignHCenter
        name: root.arrow
        size: root.size
        tone: root.tone
    }

    AppText {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.most > 0 ? root.most : -1
        horizontalAlignment: Text.AlignHCenter
        spoken: false
        strong: true
        text: root.side
        tone: root.tone
        wrapMode: root.most > 0 ? Text.Wrap : Text.NoWrap
    }
}
