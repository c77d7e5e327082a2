import QtQuick
import QtQuick.Layouts

/* Where you are and what time it is, under the awning. */
RowLayout {
    id: root

    property string office
    property string time

    spacing: Theme.gapM

    Icon {
        Layout.rightMargin: Theme.gapXs
        name: "storefront"
        size: Theme.body * 1.5
        tone: Theme.accentText
        weight: "fill"
    }

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.office
    }

    Icon {
        name: "clock"
        size: Theme.body
        tone: Theme.inkSoft
        visible: root.time !== ""
    }

    AppText {
        Layout.minimumWidth: implicitWidth
        soft: true
        text: Theme.ltr(root.time)
        visible: root.time !== ""
        wrapMode: Text.NoWrap
    }
}
