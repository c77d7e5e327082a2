pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* How long somebody waits who takes a ticket now, and who else does, by series. */
Card {
    id: root

    required property BoardModel model

    objectName: "board.waits"
    spacing: 0
    title: qsTr("Wait from now")

    RowLayout {
        Layout.bottomMargin: Theme.gapS
        Layout.fillWidth: true
        spacing: Theme.gapM

        AppText {
            heading: false
            number: true
            objectName: "board.wait"
            step: AppText.Title2
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
