pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* How long one kind of break is planned to be. */
ColumnLayout {
    id: root

    readonly property Item first: lengths.itemAt(0)
    required property string icon
    required property string reason
    required property string title

    signal chosen(string reason, int minutes)

    spacing: Theme.gapS

    RowLayout {
        spacing: Theme.gapS

        Icon {
            name: root.icon
        }

        AppText {
            Layout.fillWidth: true
            strong: true
            text: root.title
        }
    }

    RowLayout {
        spacing: Theme.gapS

        Repeater {
            id: lengths

            model: [0, 10, 15, 30, 60]

            Button {
                required property int modelData

                Layout.fillWidth: true
                description: root.title
                objectName: `counter.break.${root.reason}.${modelData}`
                text: modelData === 0 ? qsTr("Not said how long") : qsTr("%1 min").arg(Theme.ltr(modelData))

                onClicked: root.chosen(root.reason, modelData)
            }
        }
    }
}
