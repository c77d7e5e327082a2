import QtQuick
import QtQuick.Layouts

/* What was just done, with its undo; desk only, never for an error. */
Rectangle {
    id: root

    property string actionText
    property bool shown: false
    property string text

    signal acted
    signal closed

    function close() {
        root.shown = false
        stay.stop()
        root.closed()
    }

    function show(text: string, actionText: string) {
        root.text = text
        root.actionText = actionText
        root.shown = true
        stay.restart()
    }

    Accessible.name: root.text
    Accessible.role: Accessible.Notification
    color: Theme.toast
    implicitHeight: row.implicitHeight + 2 * Theme.gapS
    implicitWidth: row.implicitWidth + 2 * Theme.gapL
    radius: Theme.radius
    visible: root.shown

    Timer {
        id: stay

        interval: Theme.toastMs

        onTriggered: root.close()
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapL
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapL
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapM

        Icon {
            name: "check-circle"
            tone: Theme.toastLink
            weight: "fill"
        }

        AppText {
            Layout.fillWidth: true
            spoken: false
            strong: true
            text: root.text
            tone: Theme.inkOnToast
        }

        LinkButton {
            text: root.actionText
            tone: Theme.toastLink
            visible: root.actionText !== ""

            onClicked: {
                root.acted()
                root.close()
            }
        }
    }
}
