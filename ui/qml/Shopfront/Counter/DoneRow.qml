import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One press of this session. */
RowLayout {
    id: root

    required property bool newest
    required property string sentence
    required property string time

    Accessible.name: root.time + " " + root.sentence
    Accessible.role: Accessible.ListItem
    Layout.minimumHeight: Theme.buttonHeight
    objectName: root.newest ? "counter.lastDone" : ""
    spacing: Theme.gapM

    AppText {
        soft: true
        spoken: false
        text: Theme.ltr(root.time)
        wrapMode: Text.NoWrap
    }

    AppText {
        Layout.fillWidth: true
        spoken: false
        strong: root.newest
        text: root.sentence
    }
}
