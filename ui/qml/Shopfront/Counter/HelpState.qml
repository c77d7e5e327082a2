import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* How the session stands while nothing can be shown, and what to do; a line above the page where only the link is
   lost. */
Item {
    id: root

    required property DeskHelp helping
    readonly property string icon: ({
            asking: "hourglass-medium",
            declined: "hand-palm",
            connecting: "plugs",
            no_link: "plugs",
            waiting: "plugs",
            passed: "users-three",
            lost: "warning",
            stopped: "hand-palm"
        })[root.session.key] ?? "check-circle"
    readonly property DeskHelpSession session: root.helping.session
    property bool small: false

    implicitHeight: root.small ? banner.implicitHeight : column.implicitHeight

    Banner {
        id: banner

        anchors.fill: parent
        icon: root.icon
        kind: Banner.Care
        line: root.session.line
        objectName: "help.link"
        title: root.session.title
        visible: root.small
    }

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        spacing: Theme.gap
        visible: !root.small
        width: Math.min(parent.width, DeskParts.startCard)

        EmptyState {
            Layout.fillWidth: true
            icon: root.icon
            line: root.session.line
            objectName: "help.state"
            title: root.session.title
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "help.counts"
            soft: true
            text: root.session.counts
            visible: text !== ""
        }

        HelpEarlier {
            Layout.fillWidth: true
            session: root.session
        }
    }
}
