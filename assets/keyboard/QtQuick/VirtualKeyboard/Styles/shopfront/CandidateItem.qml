import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Shopfront.Kit

/* One of the characters that what was typed may mean. */
SelectionListItem {
    id: root

    required property string display

    width: Math.max(root.height, word.implicitWidth + 2 * Theme.gapS)

    Accessible.name: root.display
    Accessible.role: Accessible.Button
    Accessible.onPressAction: ListView.view.model.selectItem(ListView.view.model.index)

    Text {
        id: word

        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.ink
        font.family: Hands.family(root.display)
        font.pixelSize: Theme.lead
        text: root.display
        textFormat: Text.PlainText
    }
}
