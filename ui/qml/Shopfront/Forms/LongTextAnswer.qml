pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Shopfront.Kit

/* Several lines of text; the box grows with them. */
Answer {
    id: root

    first: box

    T.TextArea {
        id: box

        readonly property real least: metrics.height * root.question.lines + topPadding + bottomPadding

        Accessible.description: root.errorWords || root.question.hint
        Accessible.multiLine: true
        Accessible.name: root.question.label
        // A tab in a text helps nobody; a way out of the box helps everybody.
        Keys.priority: Keys.BeforeItem
        Layout.fillWidth: true
        bottomPadding: Theme.gapS
        color: Theme.ink
        focus: true
        font.family: Hands.family(text)
        font.pixelSize: Theme.desk ? Theme.body : Theme.lead
        horizontalAlignment: TextInput.AlignLeft
        implicitHeight: Math.max(box.least, contentHeight + topPadding + bottomPadding)
        inputMethodHints: root.question.inputHints | Qt.ImhMultiLine
        leftPadding: Theme.desk ? Theme.gapS : Theme.gapL
        objectName: root.question.ref
        rightPadding: leftPadding
        selectByMouse: Theme.desk
        selectedTextColor: Theme.inkOnAccent
        selectionColor: Theme.accent
        text: root.question.value
        textFormat: TextEdit.PlainText
        topPadding: Theme.gapS
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: root.faulty("") ? Theme.mend : Theme.edge
            border.width: root.faulty("") ? Theme.strong : Theme.stroke
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
        Keys.onTabPressed: box.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: root.question.answer(text)

        FontMetrics {
            id: metrics

            font: box.font
        }
    }
}
