pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One answer of thousands, or several: a few letters find it, buttons turn the pages of what was found. */
Answer {
    id: root

    readonly property ChoicesPart choices: root.question.part as ChoicesPart
    readonly property int pageSize: Theme.desk ? 10 : Theme.largest ? 4 : 6

    function number(count: int): string {
        return count.toLocaleString(Qt.locale("en"), "f", 0)
    }

    first: field

    onPageSizeChanged: root.choices.pageSize = root.pageSize

    SearchField {
        id: field

        Layout.fillWidth: true
        focus: true
        hint: qsTr("Type a few letters")
        label: root.question.label
        objectName: root.question.ref
        text: root.choices.query

        onTextChanged: root.choices.search(text)
    }

    ChosenLine {
        Layout.fillWidth: true
        name: root.question.ref
        words: root.choices.chosenWords

        onTakenBack: root.choices.clear()
    }

    AppText {
        Layout.fillWidth: true
        objectName: root.question.ref + ".count"
        soft: true
        step: AppText.Caption
        text: root.choices.found === 0 ? qsTr("Nothing is written like this. Try fewer letters.") : qsTr("%1 of %2").arg(Theme.ltr(root.number(root.choices.first) + "–" + root.number(root.choices.last))).arg(Theme.ltr(root.number(root.choices.found)))
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Math.max(Theme.gapS, Theme.targetGap)

        Repeater {
            model: root.choices.page

            ChoiceRowButton {
                required property string choice
                required chosen
                required image
                required property string label

                Layout.fillWidth: true
                many: root.choices.many
                objectName: root.question.ref + "." + choice
                text: label

                onClicked: root.choices.toggle(choice)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM
        uniformCellSizes: true
        visible: root.choices.found > root.choices.pageSize

        Button {
            Layout.fillWidth: true
            compact: true
            icon: "arrow-left"
            objectName: root.question.ref + ".earlier"
            text: qsTr("Earlier ones")
            visible: root.choices.first > 1

            onClicked: root.choices.turn(-1)
        }

        Button {
            Layout.fillWidth: true
            compact: true
            icon: "arrow-right"
            iconAtEnd: true
            objectName: root.question.ref + ".more"
            text: qsTr("More of them")
            visible: root.choices.last < root.choices.found

            onClicked: root.choices.turn(1)
        }
    }
}
