import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One that was added. */
GridLayout {
    id: root

    readonly property bool answering: true
    required property FormModel form
    required property string line
    required property string ref
    required property string title

    columnSpacing: Theme.gapM
    columns: Theme.largest ? 1 : 3
    rowSpacing: Theme.gapM

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            strong: true
            text: root.title
        }

        AppText {
            Layout.fillWidth: true
            objectName: root.ref + ".known"
            soft: true
            step: AppText.Caption
            text: root.line
            visible: text !== ""
        }
    }

    Button {
        compact: true
        description: root.title
        icon: "pencil-simple"
        objectName: root.ref + ".change"
        step: AppText.Body
        text: qsTr("Change")

        onClicked: root.form.openAdded(root.ref)
    }

    Button {
        compact: true
        description: root.title
        icon: "trash"
        objectName: root.ref + ".remove"
        step: AppText.Body
        text: qsTr("Take away")

        onClicked: root.form.removeAdded(root.ref)
    }
}
