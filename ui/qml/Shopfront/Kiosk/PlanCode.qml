import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The code of a list, on white in every theme, and what a phone finds in it. */
Card {
    id: root

    required property PlanModel plan
    readonly property real side: Math.min(Theme.tileHeight * 2.6, root.width - 2 * root.padding)

    title: qsTr("On your phone")
    titleIcon: "qr-code"

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: root.side
        Layout.preferredWidth: root.side
        color: Theme.paper
        radius: Theme.radiusSmall

        Image {
            Accessible.name: qsTr("Your list as a code for a phone")
            Accessible.role: Accessible.Graphic
            anchors.centerIn: parent
            height: root.side
            objectName: "plan.code"
            smooth: false
            source: root.plan.code
            sourceSize: Qt.size(root.side, root.side)
            width: root.side
        }
    }

    AppText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        objectName: "plan.counted"
        strong: true
        text: root.plan.counted
        visible: text !== ""
    }

    Button {
        Layout.alignment: Qt.AlignHCenter
        compact: true
        icon: "arrow-right"
        iconAtEnd: true
        objectName: "plan.next"
        text: qsTr("Show the next code")
        visible: root.plan.counted !== ""

        onClicked: root.plan.nextCode()
    }

    AppText {
        Layout.fillWidth: true
        text: qsTr("Point the camera of your phone at it. The code holds the words of the list themselves: it opens no page, and nothing of you is in it.")
    }
}
