import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whoever has to leave keeps the form and comes back to it, or takes it to a counter. */
ColumnLayout {
    id: root

    required property FormModel form
    property bool wanted: true

    Layout.alignment: Qt.AlignLeft
    spacing: Theme.targetGap
    visible: root.form.saves && root.wanted

    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        icon: "clock-clockwise"
        objectName: "form.keep"
        text: qsTr("Save and come back later")

        onClicked: root.form.keepAsked()
    }

    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        icon: "hand-coins"
        objectName: "form.along"
        text: qsTr("Take this to a counter")

        onClicked: root.form.alongAsked()
    }
}
