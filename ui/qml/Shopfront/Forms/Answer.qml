import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What all widgets share: a column of parts, and where the focus goes when an error leads here. */
FocusScope {
    id: root

    // What stands in it is of the person: said to a headset only.
    readonly property bool answering: true
    default property alias content: column.data
    readonly property string errorWords: root.question.errors.join(". ")
    property Item first: null
    property FormOverlay overlay: null
    required property QuestionModel question
    property alias spacing: column.spacing

    function faulty(place: string): bool {
        return root.question.faulty.includes(place) || root.question.faulty.includes("")
    }

    /* `place` is the box that an error is about, or "". */
    function focusAnswer(place: string) {
        (root.placed(place) ?? root.first ?? root.nextItemInFocusChain()).forceActiveFocus(Qt.TabFocusReason)
    }

    function placed(place: string): Item {
        return null
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapM
    }
}
