import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The one thing to press on a page of a form: Continue, or Send where nothing follows. */
Button {
    required property FormModel form
    required property bool stacked

    Layout.column: stacked ? 0 : 1
    Layout.fillWidth: true
    Layout.row: 0
    busy: form.busy
    busyText: qsTr("Sending your form")
    icon: form.sends ? "paper-plane-tilt" : "arrow-right"
    iconAtEnd: true
    keys: Theme.desk ? "F2" : ""
    kind: Button.Primary
    objectName: "form.continue"
    text: form.sends ? Theme.desk ? qsTr("Send the form") : qsTr("Send my form") : qsTr("Continue")

    onClicked: form.goOn()
}
