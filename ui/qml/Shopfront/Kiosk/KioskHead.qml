import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Above every page: the awning, plum while a person is with you, the office and its time, and why a page stands low. */
ColumnLayout {
    id: root

    required property real freeAbove
    required property bool human
    required property KioskModel kiosk

    spacing: 0

    Awning {
        Layout.fillWidth: true
        human: root.human
    }

    PageHeader {
        id: frame

        Layout.fillWidth: true
        Layout.leftMargin: Theme.page
        Layout.rightMargin: Theme.page
        Layout.topMargin: Theme.gapM
        objectName: "frame"
        office: root.kiosk.frame.office
        time: root.kiosk.frame.time
    }

    LoweredNote {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(0, root.freeAbove - frame.y - frame.height)
        visible: root.kiosk.comfort.ease.lowered
    }
}
