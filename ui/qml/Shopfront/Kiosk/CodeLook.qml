import Shopfront.Kit
import Shopfront.ViewModels

/* To the camera, for a code that is shown. */
Button {
    required property CodePart reader

    icon: "qr-code"
    objectName: "appointment.look"
    text: qsTr("Show the code of your letter to the camera")

    onClicked: reader.look()
}
