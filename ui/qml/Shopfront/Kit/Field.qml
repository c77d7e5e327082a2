import QtQuick
import QtQuick.Layouts

/* Label, hint, error, box, and who sees the answer. */
FocusScope {
    id: root

    property real boxWidth: 0
    property bool digits: false
    property alias echoMode: box.echoMode
    property string error
    property string hint
    property alias inputMethodHints: box.inputMethodHints
    property string label
    property alias maximumLength: box.maximumLength
    property string sharedWith
    property alias text: box.text

    signal submitted
    signal undoAsked

    function focusBox() {
        box.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            spoken: false
            strong: true
            text: root.label
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            step: AppText.Caption
            text: root.hint
            visible: text !== ""
        }

        FieldError {
            Layout.fillWidth: true
            text: root.error
            visible: root.error !== ""
        }

        FieldBox {
            id: box

            Accessible.description: root.error !== "" ? root.error : root.hint
            Accessible.name: root.label
            Layout.fillWidth: root.boxWidth === 0
            Layout.preferredWidth: root.boxWidth > 0 ? root.boxWidth : implicitWidth
            faulty: root.error !== ""
            focus: true
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (root.digits ? Qt.ImhDigitsOnly : Qt.ImhNone)

            onAccepted: root.submitted()
            onUndoAsked: root.undoAsked()
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            step: AppText.Caption
            text: root.sharedWith
            visible: text !== ""
        }
    }
}
