import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* Back, at reading start, or below where the actions stand one above the other. */
Button {
    required property FormModel form
    required property bool stacked

    Layout.fillWidth: stacked
    Layout.row: stacked ? 1 : 0
    icon: "arrow-left"
    keys: Theme.desk ? qsTr("Shift F2") : ""
    objectName: "form.back"
    text: qsTr("Back")

    onClicked: form.back()
}
