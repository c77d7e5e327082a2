import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* To a form that was saved. */
Button {
    required property KioskModel kiosk

    compact: true
    icon: "clock-clockwise"
    objectName: "home.comeBack"
    text: qsTr("Go on with a form you saved")

    onClicked: kiosk.comeBack()
}
