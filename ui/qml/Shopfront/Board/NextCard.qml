import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Who is called next, so that they can get ready. */
Card {
    id: root

    property bool flat: false
    required property BoardModel model

    Accessible.name: qsTr("Next")
    objectName: "board.next"
    padding: Theme.gapL

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapXl
        columns: root.flat ? 2 : 1
        rowSpacing: Theme.gapS

        AppText {
            heading: true
            step: AppText.Lead
            text: qsTr("Next")
        }

        AppText {
            Layout.fillWidth: true
            number: root.model.anybodyNext
            soft: !root.model.anybodyNext
            step: root.model.anybodyNext ? AppText.Lead : AppText.Body
            // Numbers alone have no direction: the mark lets the first one stand where reading begins.
            text: root.model.anybodyNext ? (Theme.rtl ? "\u200f" : "") + root.model.following : qsTr("Nobody is waiting")
        }
    }
}
