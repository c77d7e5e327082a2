import Shopfront.Kit
import Shopfront.ViewModels

/* That no camera reads the code of a letter here, so that nobody looks for it. */
Banner {
    required property CodePart reader

    icon: "keyboard"
    kind: Banner.Note
    objectName: "appointment.trouble"
    title: reader?.trouble || qsTr("This kiosk has no camera for the code of your letter. Type it.")
    titleStep: AppText.Body
}
