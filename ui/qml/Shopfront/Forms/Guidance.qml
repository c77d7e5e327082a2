import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* More words for those who want them, folded until they are asked for. */
ColumnLayout {
    id: root

    property bool open: false
    required property QuestionModel question

    spacing: Theme.gapS

    LinkButton {
        Accessible.expandable: true
        Accessible.expanded: root.open
        icon: root.open ? "caret-up" : "caret-down"
        objectName: root.question.ref + ".guidance"
        text: root.open ? qsTr("Hide the explanation") : qsTr("Explain this question")

        onClicked: root.open = !root.open
    }

    TextBlocks {
        Layout.fillWidth: true
        blocks: root.question.guidanceBlocks
        visible: root.open
    }
}
