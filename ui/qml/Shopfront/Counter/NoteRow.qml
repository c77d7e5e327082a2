import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One note: its words as they were typed, who wrote it, and a press that strikes it out or puts it back. */
RowLayout {
    id: root

    required property int index
    required property string mark
    required property string note
    required property bool struck
    required property string text
    required property string who

    signal pressed

    Accessible.name: [root.text, root.who, root.mark].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    objectName: "counter.note." + root.index
    spacing: Theme.gapM

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            font.strikeout: root.struck
            objectName: "counter.note.text." + root.index
            soft: root.struck
            spoken: false
            text: root.text
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            spoken: false
            step: AppText.Caption
            text: root.who
        }

        AppText {
            Layout.fillWidth: true
            objectName: "counter.note.mark." + root.index
            spoken: false
            step: AppText.Caption
            text: root.mark
            tone: Theme.careText
            visible: text !== ""
        }
    }

    LinkButton {
        Layout.alignment: Qt.AlignTop
        description: root.text
        objectName: "counter.note.change." + root.index
        text: root.struck ? qsTr("Put back") : qsTr("Strike out")

        onClicked: root.pressed()
    }
}
