import QtQuick
import Shopfront.ViewModels

/* What stands on the page of forms: the lists, an open form, or one that is finished. */
FocusScope {
    readonly property FieldForms forms: session.forms
    required property bool narrow
    required property FieldSession session
}
