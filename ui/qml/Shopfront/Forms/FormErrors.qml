import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* What is to be mended on this page, before its heading; it takes the focus as soon as there is something. */
ErrorSummary {
    id: root

    required property FormModel form

    signal taken

    entries: root.form.errors
    objectName: "form.errors"

    onEntryChosen: index => root.form.goTo(index)

    Connections {
        function onErred() {
            root.taken()
            root.take()
        }

        target: root.form
    }
}
