import QtQuick
import Shopfront.Counter
import Shopfront.ViewModels

/* What goes wrong for people with a service: told in a sentence, with what was told before and what became of it. */
SawTellPage {
    id: root

    required property FieldSession session

    name: "field.saw"
    saidName: "field"
    saw: root.session.saw

    onVisibleChanged: if (root.visible)
        root.focusWords()
}
