pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* A sentence about a service, with its number or its icon, and what is to be added to it. */
RowLayout {
    id: root

    property string hint
    property string icon
    property int number: 0
    property string text

    spacing: Theme.gapM

    Loader {
        Layout.alignment: Qt.AlignTop
        active: root.number > 0
        visible: active

        sourceComponent: AppText {
            number: true
            spoken: false
            text: Theme.ltr(root.number + ".")
            wrapMode: Text.NoWrap
        }
    }

    Loader {
        Layout.alignment: Qt.AlignTop
        active: root.icon !== ""
        visible: active

        sourceComponent: Icon {
            name: root.icon
            tone: Theme.inkSoft
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Accessible.name: root.number > 0 ? root.number + ". " + root.text : root.text
            Layout.fillWidth: true
            strong: root.hint !== ""
            text: root.text
            visible: text !== ""
        }

        Loader {
            Layout.fillWidth: true
            active: root.hint !== ""
            visible: active

            sourceComponent: AppText {
                soft: true
                text: root.hint
            }
        }
    }
}
