import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The pages beside the desk, for whoever may open them. */
RowLayout {
    id: root

    property ContentModel amending: null
    required property CounterModel model
    required property bool narrow

    spacing: Theme.gapM
    visible: root.model.overview.may || (root.amending?.may ?? false) || root.model.versions.count > 0

    Button {
        description: qsTr("Changed at two machines that could not reach each other")
        icon: "arrows-left-right"
        keys: "Ctrl W"
        objectName: "counter.versions"
        text: qsTr("Two versions (%1)").arg(root.model.versions.count)
        visible: root.model.versions.count > 0

        onClicked: root.model.versions.open()
    }

    Button {
        description: qsTr("Change what is shown")
        icon: "note-pencil"
        keys: "Ctrl K"
        keysShown: !root.narrow
        objectName: "counter.content"
        text: root.amending?.waiting > 0 ? qsTr("Content (%1)").arg(root.amending.waiting) : qsTr("Content")
        visible: root.amending?.may ?? false

        onClicked: root.amending.open()
    }

    Button {
        icon: "chart-bar"
        keys: "Ctrl L"
        keysShown: !root.narrow
        objectName: "counter.overview"
        text: qsTr("Live board")
        visible: root.model.overview.may

        onClicked: root.model.overview.open()
    }
}
