/* Sound or film: from a file on a desk. A kiosk records nobody, and says so. */

FileAnswer {
    id: root

    none: root.picture.media === "video" ? qsTr("This machine records no film") : qsTr("This machine records no sound")
}
