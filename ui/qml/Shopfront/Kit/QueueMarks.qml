pragma ComponentBehavior: Bound

import QtQuick

/* Small facts side by side, each an icon with its word. */
Flow {
    id: root

    property list<string> icons
    property list<string> texts

    spacing: Theme.gapXs

    Repeater {
        model: root.texts

        Row {
            id: mark

            required property int index
            required property string modelData

            rightPadding: Theme.gapS
            spacing: Theme.gapXs

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.icons[mark.index] ?? "info"
                size: word.lineHeight
                tone: word.tone
            }

            AppText {
                id: word

                spoken: false
                step: AppText.Caption
                text: mark.modelData
                tone: Theme.noteText
                wrapMode: Text.NoWrap
            }
        }
    }
}
