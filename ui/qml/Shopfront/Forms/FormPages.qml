import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* Shows the page of a form; questions that follow one another share one page, so that turning is quick. */
FocusScope {
    id: root

    required property FormModel form
    required property Item overlay
    readonly property string page: root.pages[root.form.kind] ?? ""
    readonly property var pages: ({
            "told": "ToldPage.qml",
            "questions": "QuestionsPage.qml",
            "declaration": "QuestionsPage.qml",
            "repeat": "AddedPage.qml",
            "tasks": "TasksPage.qml",
            "check": "CheckPage.qml",
            "sent": "SentPage.qml",
            "kept": "KeptPage.qml"
        })
    // Read while somebody answers the first question, so that their first showing is as quick as any other.
    readonly property var warm: ["CheckPage.qml", "AddedPage.qml", "SentPage.qml"].map(page => Qt.createComponent(Qt.resolvedUrl(page), Component.Asynchronous, root))
    required property bool wide

    function open() {
        if (root.page === "") {
            loader.source = ""
        } else {
            loader.setSource(Qt.resolvedUrl(root.page), {
                "form": root.form,
                "overlay": root.overlay,
                "wide": Qt.binding(() => root.wide)
            })
        }
    }

    objectName: "form"

    Component.onCompleted: root.open()
    onPageChanged: root.open()

    Connections {
        function onStampChanged() {
            fade.restart()
        }

        target: root.form
    }

    Loader {
        id: loader

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
