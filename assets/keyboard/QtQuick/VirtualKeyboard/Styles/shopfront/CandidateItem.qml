import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Shopfront.Kit

/* One of the characters that what was typed may mean. */
SelectionListItem {
    id: root

    // Not required: what lies below this item reads the place in the list from the same context.
    readonly property string word: display

    Accessible.name: root.word
    Accessible.role: Accessible.Button
    width: Math.max(root.height, face.implicitWidth + 2 * Theme.gapS)

    Accessible.onPressAction: ListView.view.model.selectItem(index)

    Text {
        id: face

        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.ink
        font.family: Hands.family(root.word)
        font.pixelSize: Theme.lead
        text: root.word
        textFormat: Text.PlainText
    }
}
