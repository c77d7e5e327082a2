import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The page as citizens will see it, drawn by the kiosk's own program. */
Dialog {
    id: root

    required property ContentModel amending
    readonly property ContentPreview preview: root.amending.preview

    firstFocus: close
    line: root.preview.drawing ? qsTr("The page is being drawn. This takes a few seconds.") : root.preview.failed ? qsTr("The page could not be drawn. The differences in words still hold.") : qsTr("With this change, at a kiosk, in the middle of a day.")
    objectName: "content.previewDialog"
    shown: root.amending.dialog === "preview"
    title: qsTr("As citizens will see it")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "content.preview.close"
            text: qsTr("Close")

            onClicked: root.amending.dismiss()
        }
    ]

    onDismissed: root.amending.dismiss()

    Image {
        Accessible.ignored: true
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: Layout.preferredWidth * 16 / 9
        Layout.preferredWidth: Math.min(DeskParts.listColumn, (root.height - Theme.buttonHeight * 8) * 9 / 16)
        asynchronous: true
        cache: false
        mipmap: true
        objectName: "content.picture"
        source: root.preview.picture
        visible: root.preview.picture !== ""
    }
}
