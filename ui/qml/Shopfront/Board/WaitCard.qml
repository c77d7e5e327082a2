pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* How long somebody waits who takes a ticket now, and who else does, by series. */
Card {
    id: root

    property bool flat: false
    required property BoardModel model

    Accessible.name: qsTr("Wait from now")
    objectName: "board.waits"
    spacing: 0

    AppText {
        Layout.fillWidth: true
        step: AppText.Title3
        text: qsTr("Wait from now")
        visible: !root.flat
    }

    RowLayout {
        Layout.bottomMargin: Theme.gapS
        Layout.fillWidth: true
        spacing: Theme.gapM

        AppText {
            step: AppText.Title3
            text: qsTr("Wait from now")
            visible: root.flat
        }

        AppText {
            heading: false
            number: true
            objectName: "board.wait"
            step: root.flat ? AppText.Title3 : AppText.Title2
            text: Theme.ltr(root.model.wait)
            visible: root.model.wait !== ""
            wrapMode: Text.NoWrap
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: root.model.waitNote
        }

        AppText {
            soft: true
            text: qsTr("waiting")
            visible: root.model.wait !== ""
            wrapMode: Text.NoWrap
        }
    }

    Repeater {
        model: root.model.waitRows

        WaitRow {
            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }
}
