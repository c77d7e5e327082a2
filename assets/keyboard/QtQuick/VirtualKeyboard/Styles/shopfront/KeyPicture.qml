import QtQuick
import Shopfront.Kit

/* A key with a picture. */
KeyFace {
    id: root

    property alias icon: icon.name

    plain: false

    Icon {
        id: icon

        anchors.centerIn: parent
        size: Theme.icon
        tone: root.ink
    }
}
