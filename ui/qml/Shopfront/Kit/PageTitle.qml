import QtQuick
import QtQuick.Layouts

/* The one heading of a page and the line under it. */
ColumnLayout {
    id: root

    property string icon
    property color iconTone: Theme.done
    property string lead
    property int step: AppText.Title1
    property string text

    spacing: Theme.gapM

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Icon {
            name: root.icon
            size: heading.font.pixelSize * 1.1
            tone: root.iconTone
            visible: root.icon !== ""
            weight: "fill"
        }

        AppText {
            id: heading

            Layout.fillWidth: true
            heading: true
            step: root.step
            text: root.text
        }
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        step: AppText.Lead
        text: root.lead
        visible: text !== ""
    }
}
