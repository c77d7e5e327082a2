import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is heard now, in words, for those who do not hear it. */
Rectangle {
    id: root

    required property EaseModel ease

    Accessible.ignored: true
    color: Theme.lampTint
    implicitHeight: words.implicitHeight + 2 * Theme.gapS
    objectName: "frame.caption"
    radius: Theme.radiusSmall

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapM
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapM
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapS

        Icon {
            name: "speaker-high"
            size: Theme.body
        }

        AppText {
            Layout.fillWidth: true
            objectName: "frame.caption.words"
            step: AppText.Caption
            text: root.ease.caption
        }
    }
}
