import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A section, or a question with its answer and whoever changed it at a counter. */
Pressable {
    id: root

    required property string answer
    required property FormSitting forms
    required property bool given
    required property bool here
    required property string key
    required property string kind
    required property string mark
    readonly property bool presses: root.kind === "question" || root.kind === "added"
    required property string ref
    required property string title

    function press() {
        if (root.kind === "question")
            root.forms.toQuestion(root.ref)
        else if (root.kind === "added")
            root.forms.toPage(root.key)
    }

    Accessible.selectable: root.presses
    Accessible.selected: root.here
    acts: root.presses
    description: [root.answer, root.mark].filter(part => part !== "").join(". ")
    focusPolicy: root.presses ? Qt.StrongFocus : Qt.NoFocus
    horizontalPadding: Theme.gapS
    objectName: root.presses ? "counter.form.row." + root.key : ""
    radius: Theme.radius
    role: root.presses ? Accessible.ListItem : Accessible.StaticText
    text: root.title
    verticalPadding: Theme.gapS

    background: Rectangle {
        border.color: Theme.accent
        border.width: root.here ? Theme.stroke : 0
        color: root.pressed && root.presses ? Theme.sunk : root.here ? Theme.accentTint : "transparent"
        radius: root.radius
    }
    contentItem: RowLayout {
        spacing: Theme.gapS

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                heading: !root.presses
                soft: root.kind === "instance"
                spoken: false
                step: AppText.Body
                strong: !root.presses
                text: root.title
            }

            AppText {
                Layout.fillWidth: true
                soft: !root.given
                spoken: false
                step: AppText.Caption
                strong: root.given
                text: root.answer
                visible: text !== ""
            }
        }

        Chip {
            Layout.maximumWidth: root.width / 3
            icon: "pencil-simple"
            text: root.mark
            tint: "human"
            visible: root.mark !== ""
        }
    }

    onClicked: root.press()
}
