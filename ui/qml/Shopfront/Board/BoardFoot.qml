import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Which office this is, whether the board is live, and the time; a band of its own while it is not. */
Rectangle {
    id: root

    required property BoardModel model

    Accessible.name: root.model.live ? root.model.truth : root.model.truth + ". " + root.model.truthMore
    Accessible.role: root.model.live ? Accessible.StatusBar : Accessible.AlertMessage
    color: root.model.live ? "transparent" : Theme.careTint
    implicitHeight: row.implicitHeight + 2 * Theme.gapS
    implicitWidth: row.implicitWidth + 2 * Theme.page
    objectName: root.model.live ? "board.live" : "board.stale"

    Rectangle {
        color: Theme.careText
        height: Theme.strong
        visible: !root.model.live
        width: parent.width
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        anchors.right: parent.right
        anchors.rightMargin: Theme.page
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapM

        Icon {
            name: root.model.live ? "storefront" : "cloud-slash"
            size: Theme.title3
            tone: root.model.live ? Theme.accentText : Theme.careText
            weight: "fill"
        }

        AppText {
            Layout.fillWidth: true
            objectName: "board.foot"
            spoken: root.model.live
            strong: true
            text: root.model.live ? root.model.office : root.model.truth + ". " + root.model.truthMore
        }

        Icon {
            name: "broadcast"
            size: Theme.lead
            tone: Theme.doneText
            visible: root.model.live
        }

        AppText {
            objectName: "board.truth"
            spoken: false
            strong: true
            text: root.model.truth
            tone: Theme.doneText
            visible: root.model.live
            wrapMode: Text.NoWrap
        }

        AppText {
            Layout.leftMargin: Theme.gapL
            heading: false
            number: true
            objectName: "board.clock"
            step: AppText.Title3
            text: Theme.ltr(root.model.clock)
            wrapMode: Text.NoWrap
        }
    }
}
