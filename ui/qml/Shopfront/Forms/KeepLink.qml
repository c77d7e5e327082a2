import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Whoever has to leave keeps the form and comes back to it. */
LinkButton {
    required property FormModel form
    property bool wanted: true

    Layout.alignment: Qt.AlignLeft
    icon: "clock-clockwise"
    objectName: "form.keep"
    text: qsTr("Save and come back later")
    visible: form.saves && wanted

    onClicked: form.keepAsked()
}
