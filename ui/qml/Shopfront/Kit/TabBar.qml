import QtQuick
import QtQuick.Layouts

/* The places of a desk window, side by side; its children are TabItems. */
RowLayout {
    id: root

    property string text: qsTr("Places")

    Accessible.name: root.text
    Accessible.role: Accessible.PageTabList
    spacing: Theme.gapS
}
