import QtQuick
import QtQuick.Dialogs
import Shopfront.ViewModels

/* The system's own window for choosing a file; only desks have one. */
FileDialog {
    id: root

    property PicturePart picture: null

    function openFor(picture: PicturePart, pictures: bool) {
        root.picture = picture
        root.nameFilters = pictures ? [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)")] : []
        root.open()
    }

    objectName: "chooser"

    onAccepted: root.picture.choose(root.selectedFile)
}
