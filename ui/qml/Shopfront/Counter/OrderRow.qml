import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What the order promises, who is called out of it, and why it is so. */
ColumnLayout {
    id: root

    required property CounterModel model

    spacing: Theme.gapS

    AppText {
        Layout.fillWidth: true
        objectName: "counter.bound"
        soft: true
        step: AppText.Caption
        text: root.model.bound
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Button {
            Layout.fillWidth: true
            icon: "cursor-click"
            keys: "Ctrl P"
            objectName: "counter.pick"
            text: qsTr("Pick one")

            onClicked: root.model.open("pick")
        }

        Button {
            Layout.fillWidth: true
            icon: "question"
            keys: "Ctrl Y"
            objectName: "counter.why"
            text: qsTr("Why this order")

            onClicked: root.model.open("why")
        }
    }
}
