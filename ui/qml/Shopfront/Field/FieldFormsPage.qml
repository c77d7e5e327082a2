import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Forms that are begun, forms that were finished on this laptop; or the one that is open. */
FocusScope {
    id: root

    readonly property FieldForms forms: root.session.forms
    required property bool narrow
    // What draws a form is loaded with the first one.
    readonly property string page: ({
            "open": "FieldFormOpen.qml",
            "sent": "FieldFormDone.qml"
        })[root.stage] ?? "FieldFormLists.qml"
    required property FieldSession session
    readonly property string stage: root.forms?.stage ?? ""

    function open() {
        if (root.forms !== null)
            loader.setSource(Qt.resolvedUrl(root.page), {
                "session": root.session,
                "narrow": Qt.binding(() => root.narrow)
            })
    }

    Component.onCompleted: root.open()
    onPageChanged: root.open()

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }

    EmptyState {
        anchors.fill: parent
        icon: "note-pencil"
        line: qsTr("They come with the office’s pack.")
        title: qsTr("No forms on this laptop")
        visible: root.forms === null
    }
}
