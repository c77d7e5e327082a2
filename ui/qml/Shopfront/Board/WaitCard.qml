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
    padding: Theme.gapL
    spacing: 0

    AppText {
        Layout.fillWidth: true
        heading: true
        step: AppText.Lead
        text: qsTr("Wait from now")
        visible: !root.flat
    }

    RowLayout {
        Layout.bottomMargin: Theme.gapS
        Layout.fillWidth: true
        spacing: Theme.gapM

        AppText {
            heading: true
            step: AppText.Lead
            text: qsTr("Wait from now")
            visible: root.flat
        }

        TallText {
            name: "board.wait"
            size: root.flat ? Theme.title3 : Theme.title2
            text: root.model.wait
            visible: root.model.wait !== ""
        }

        AppText {
            Accessible.name: (root.model.wait + " " + root.model.waitNote).trim()
            Layout.fillWidth: true
            soft: true
            text: root.model.waitNote
        }
    }

    AppText {
        // The heading of the numbers below it.
        Layout.alignment: Qt.AlignRight
        objectName: "board.waiting"
        soft: true
        step: AppText.Caption
        text: qsTr("Waiting")
        visible: root.model.wait !== ""
        wrapMode: Text.NoWrap
    }

    Repeater {
        model: root.model.waitRows

        WaitRow {
            Layout.fillHeight: true
            Layout.fillWidth: true
        }
    }
}
