import QtQuick
import QtQuick.Layouts

/* What a page shows seldom, made only when it is wanted: a page comes within a blink if it holds what is seen. */
Loader {
    id: root

    default property Component content
    property bool wanted: false

    Layout.fillWidth: true
    active: root.wanted
    sourceComponent: root.content
    visible: root.active
}
