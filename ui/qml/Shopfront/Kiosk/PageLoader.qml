import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Shows the page of the moment; the one before is gone for good, with everything on it. */
FocusScope {
    id: root

    required property KioskModel kiosk
    readonly property string page: root.kiosk.page
    required property bool wide

    // Reading aloud starts here.
    Accessible.role: Accessible.Pane

    Component.onCompleted: loader.open()
    onPageChanged: loader.open()

    Loader {
        id: loader

        function open() {
            loader.setSource(Qt.resolvedUrl(root.page + "Page.qml"), {
                "kiosk": root.kiosk,
                "wide": Qt.binding(() => root.wide)
            })
            fade.restart()
            root.forceActiveFocus()
        }

        anchors.fill: parent
        focus: true
    }

    NumberAnimation {
        id: fade

        duration: Theme.fadeMs
        from: 0
        property: "opacity"
        target: loader
        to: 1
    }
}
