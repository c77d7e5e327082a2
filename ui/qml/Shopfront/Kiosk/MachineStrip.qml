import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* How this kiosk is: link, printer, what waits to be sent. */
StatusStrip {
    id: root

    required property FrameModel frame

    objectName: "status"

    StatusItem {
        icon: root.frame.linkIcon
        objectName: "status.link"
        text: root.frame.link
        tone: root.frame.linked ? Theme.inkSoft : Theme.careText
        width: Math.min(implicitWidth, root.width)
    }

    StatusItem {
        icon: "printer"
        objectName: "status.printer"
        text: root.frame.printer
        tone: root.frame.prints ? Theme.inkSoft : Theme.careText
        width: Math.min(implicitWidth, root.width)
    }

    StatusItem {
        icon: "database"
        objectName: "status.waiting"
        text: root.frame.waiting
        tone: Theme.careText
        visible: root.frame.waiting !== ""
        width: Math.min(implicitWidth, root.width)
    }
}
