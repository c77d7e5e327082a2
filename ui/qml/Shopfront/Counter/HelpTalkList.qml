pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What was said, oldest first; each new line of the citizen is read aloud by a screen reader. */
ListView {
    id: root

    required property DeskHelpSession session

    function who(mine: bool): string {
        return mine ? qsTr("You") : qsTr("The citizen")
    }

    Accessible.name: qsTr("What was said")
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    displayMarginBeginning: DeskParts.heard
    displayMarginEnd: DeskParts.heard
    model: root.session.talkRows
    objectName: "help.lines"
    spacing: Theme.gapS

    delegate: Pressable {
        id: line

        required property bool card
        required property bool mine
        // Insets are not mirrored with the page.
        readonly property bool pushed: line.mine !== Theme.rtl
        readonly property string said: root.who(line.mine)
        required text
        required property string under

        activeFocusOnTab: false
        acts: false
        description: [line.under, line.said].filter(part => part !== "").join(". ")
        leftInset: line.pushed ? Theme.gapXl : 0
        leftPadding: Theme.gapM + leftInset
        objectName: "help.line"
        rightInset: line.pushed ? 0 : Theme.gapXl
        rightPadding: Theme.gapM + rightInset
        role: Accessible.ListItem
        verticalPadding: Theme.gapS
        width: root.width

        background: Rectangle {
            border.color: line.mine ? Theme.line : Theme.humanText
            border.width: Theme.hair
            color: line.mine ? Theme.sunk : Theme.humanTint
            radius: Theme.radius
        }
        contentItem: ColumnLayout {
            spacing: 0

            AppText {
                Layout.fillWidth: true
                soft: true
                spoken: false
                step: AppText.Caption
                text: line.said
            }

            AppText {
                Layout.fillWidth: true
                spoken: false
                strong: line.card
                text: line.text
            }

            AppText {
                Layout.fillWidth: true
                soft: true
                spoken: false
                step: AppText.Caption
                text: line.under
                visible: text !== ""
            }
        }

        FocusRing {
            radius: line.radius
            shown: line.activeFocus
        }
    }

    onActiveFocusChanged: if (root.activeFocus && root.currentIndex < 0)
        root.currentIndex = root.count - 1
    onCountChanged: Qt.callLater(root.positionViewAtEnd)

    Connections {
        function onHeard(words: string) {
            if (root.visible)
                root.Accessible.announce(words)
        }

        target: root.session
    }
}
