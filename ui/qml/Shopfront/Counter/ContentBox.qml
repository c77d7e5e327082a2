pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopfront.Kit

/* A text of the pack: its label, what it says in English, what is wrong with it, and the box. Told when it is left. */
FocusScope {
    id: root

    property string fault
    property string hint
    property string label
    property bool long: false
    property alias text: box.text
    property string value

    signal written(string typed)

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    onValueChanged: if (!box.activeFocus || box.text.trim() !== root.value)
        box.text = root.value

    // Whoever pauses is told, and may hand it over without leaving the box.
    Timer {
        id: pause

        interval: Theme.busyMs

        onTriggered: root.written(box.text)
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            spoken: false
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
            text: root.fault
            visible: root.fault !== ""
        }

        T.TextArea {
            id: box

            Accessible.description: root.fault !== "" ? root.fault : root.hint
            Accessible.multiLine: root.long
            Accessible.name: root.label
            // A tab in a text helps nobody; a way out of the box helps everybody.
            Keys.priority: Keys.BeforeItem
            Layout.fillWidth: true
            bottomPadding: Theme.gapS
            color: Theme.ink
            focus: true
            font.family: Hands.family(text)
            font.pixelSize: Theme.body
            horizontalAlignment: TextInput.AlignLeft
            implicitHeight: Math.max(Theme.fieldHeight * (root.long ? 2 : 1), contentHeight + topPadding + bottomPadding)
            inputMethodHints: Qt.ImhMultiLine | Qt.ImhNoPredictiveText
            leftPadding: Theme.gapS
            rightPadding: leftPadding
            selectByMouse: true
            selectedTextColor: Theme.inkOnAccent
            selectionColor: Theme.accent
            text: root.value
            textFormat: TextEdit.PlainText
            topPadding: Theme.gapS
            wrapMode: TextEdit.Wrap

            background: Rectangle {
                border.color: root.fault !== "" ? Theme.mend : Theme.edge
                border.width: root.fault !== "" ? Theme.strong : Theme.stroke
                color: Theme.surface
                radius: Theme.radius

                FocusRing {
                    shown: box.activeFocus
                }
            }
            cursorDelegate: Rectangle {
                color: Theme.ink
                visible: box.cursorVisible
                width: Theme.strong * 0.75
            }

            Keys.onBacktabPressed: box.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onEnterPressed: root.written(box.text)
            Keys.onReturnPressed: root.written(box.text)
            Keys.onTabPressed: box.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            onEditingFinished: root.written(box.text)
            onTextChanged: if (box.activeFocus && box.text.trim() !== root.value)
                pause.restart()
        }
    }
}
