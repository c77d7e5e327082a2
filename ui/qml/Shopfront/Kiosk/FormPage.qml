import QtQuick
import Shopfront.Forms
import Shopfront.ViewModels

/* A form that is being filled in. */
FormPages {
    required property KioskModel kiosk

    form: kiosk.forms.form as FormModel
}
