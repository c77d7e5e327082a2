import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A paper of a person: small if it is a picture, with its name and size, and whether the office has it. */
ListRow {
    id: root

    required property string blob
    required last
    required line
    required property string mark
    required property string name
    required property string picture
    required property bool sent
    required status

    signal takenAway

    icon: root.picture === "" ? root.mark : ""
    interactive: false
    statusTone: root.sent ? Theme.doneText : Theme.careText
    title: root.name

    Image {
        Accessible.ignored: true
        Layout.preferredHeight: Theme.listRowHeight
        Layout.preferredWidth: Theme.listRowHeight
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        mipmap: true
        source: root.picture
        visible: root.picture !== ""
    }

    Button {
        description: root.name
        icon: "trash"
        objectName: root.objectName + ".away"
        text: qsTr("Take away")
        visible: !root.sent

        onClicked: root.takenAway()
    }
}
