pragma ComponentBehavior: Bound

import QtQuick
import Shopfront.ViewModels

/* The keys of a form that is open: those of a counter, where they mean the same. */
Item {
    id: root

    required property bool busy
    required property FieldForms forms
    readonly property list<var> keys: [["F2", () => root.forms.goOn()], ["Shift+F2", () => root.forms.back()], ["F8", () => root.forms.toCheck()], ["Ctrl+J", () => root.jumpAsked()], ["Ctrl+Z", () => root.forms.undo()], ["Esc", () => root.forms.leave()]]

    signal jumpAsked

    Repeater {
        model: root.keys

        Item {
            id: one

            required property var modelData

            Shortcut {
                autoRepeat: false
                context: Qt.WindowShortcut
                enabled: root.enabled && root.visible && !root.busy && root.forms.dialog === ""
                sequence: one.modelData[0]

                onActivated: one.modelData[1]()
            }
        }
    }
}
