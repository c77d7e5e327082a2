import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* One subject of the gallery. */
ColumnLayout {
    id: root

    property string title

    Layout.alignment: Qt.AlignTop
    Layout.fillWidth: true
    spacing: Theme.gap

    AppText {
        Layout.fillWidth: true
        step: AppText.Title3
        text: root.title
    }

    Divider {
        Layout.fillWidth: true
    }
}
