pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A few short sentences, each beside its picture. */
ColumnLayout {
    id: root

    required property var model

    spacing: Theme.gap

    Repeater {
        model: root.model

        RowLayout {
            id: line

            required property string icon
            required property string picture
            required property string text

            Layout.fillWidth: true
            spacing: Theme.gapL

            IconDisc {
                icon: line.icon
                visible: line.picture === ""
            }

            Image {
                Accessible.ignored: true
                Layout.preferredHeight: Theme.tileHeight * 0.64
                Layout.preferredWidth: Theme.tileHeight * 0.64
                fillMode: Image.PreserveAspectFit
                source: line.picture
                sourceSize.height: Theme.tileHeight
                sourceSize.width: Theme.tileHeight
                visible: line.picture !== ""
            }

            AppText {
                Layout.fillWidth: true
                step: Theme.largest ? AppText.Lead : AppText.Title3
                text: line.text
            }
        }
    }
}
