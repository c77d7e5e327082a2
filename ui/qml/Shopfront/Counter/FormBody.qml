import QtQuick
import Shopfront.ViewModels

/* What stands in the place of the queue while a form is on the desk. */
FocusScope {
    property bool busy: false
    required property CounterModel model
    required property bool narrow
    required property bool sideShown

    function focusList() {
    }
}
