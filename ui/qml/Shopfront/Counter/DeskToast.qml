import QtQuick
import Shopfront.Kit
import Shopfront.ViewModels

/* What was done last, at the desk, in help or at a form, with the press that takes it back. */
Toast {
    id: root

    property bool formUndo: false
    readonly property CounterForms forms: root.model.forms
    property DeskHelp helping: null
    required property CounterModel model

    function tell(sentence: string, undoable: bool, atForm: bool) {
        root.formUndo = atForm
        root.show(sentence, undoable ? qsTr("Undo") : "")
    }

    objectName: "counter.toast"

    onActed: root.formUndo ? root.forms.undoStep() : root.model.desk.undo()

    Connections {
        function onToasted(sentence: string, undoable: bool) {
            root.tell(sentence, undoable, false)
        }

        target: root.model.desk
    }

    Connections {
        function onToasted(sentence: string) {
            root.tell(sentence, false, false)
        }

        target: root.helping
    }

    Connections {
        function onToasted(sentence: string, undoable: bool) {
            root.tell(sentence, undoable, true)
        }

        target: root.forms
    }
}
