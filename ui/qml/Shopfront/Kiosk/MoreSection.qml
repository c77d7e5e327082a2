pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A section about a service: its heading, then its lines. */
ColumnLayout {
    id: root

    required property string icon
    required property var lines
    required property string title

    spacing: Theme.gapS

    Divider {
        Layout.bottomMargin: Theme.gapS
        Layout.fillWidth: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Icon {
            name: root.icon
            tone: Theme.accentText
        }

        AppText {
            Layout.fillWidth: true
            heading: true
            step: AppText.Lead
            strong: true
            text: root.title
        }
    }

    Repeater {
        model: root.lines

        MoreLine {
            required property var modelData

            Layout.fillWidth: true
            hint: modelData.hint
            icon: modelData.icon
            number: modelData.number
            text: modelData.text
        }
    }
}
