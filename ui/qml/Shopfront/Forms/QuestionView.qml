pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A question with its label, hint, errors, widget, and who sees the answer.

   `alone`: it is the one question of its page, so its label is the page's heading. */
FocusScope {
    id: root

    property bool alone: false
    readonly property bool asks: !["Note"].includes(root.question.widget)
    property FormOverlay overlay: null
    // Where its words repeat an answer, all of it is of the person.
    readonly property bool personal: root.question.echoes
    readonly property bool pointed: root.question.pointedBy !== ""
    required property QuestionModel question
    // Tells from outside which question has the focus.
    readonly property string ref: root.question.ref

    function focusAnswer(place: string) {
        (widget.item as Answer)?.focusAnswer(place)
    }

    Accessible.name: root.question.label
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Component.onCompleted: widget.setSource(Qt.resolvedUrl(root.question.widget + "Answer.qml"), {
        "question": root.question,
        "overlay": root.overlay
    })

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.human
        visible: root.pointed
        width: Theme.strong
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: root.pointed ? Theme.gapM + Theme.strong : 0
        // Room for the focus ring of what comes next.
        spacing: root.alone ? Theme.gapM : Math.max(Theme.gapS, Theme.focusGap + Theme.focusInnerStroke + Theme.focusOuterStroke)

        TextBlocks {
            Layout.fillWidth: true
            blocks: root.question.labelBlocks
            ending: root.question.optional && !root.alone ? qsTr("(optional)") : ""
            firstStep: root.alone && root.asks ? (Theme.desk ? AppText.Title2 : AppText.Title1) : AppText.Body
            firstStrong: root.asks
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            text: qsTr("Optional. You can leave this empty.")
            visible: root.question.optional && root.alone
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            step: root.alone ? AppText.Body : AppText.Caption
            text: root.question.hint
            visible: text !== ""
        }

        Guidance {
            Layout.fillWidth: true
            question: root.question
            visible: root.question.guided
        }

        HelperPoints {
            Layout.fillWidth: true
            how: root.question.pointedHow
            name: root.question.pointedBy
            visible: root.pointed
        }

        Repeater {
            model: root.question.errors

            FieldError {
                required property string modelData

                Layout.fillWidth: true
                objectName: root.question.ref + ".error"
                text: modelData
            }
        }

        FilmSlot {
            Layout.fillWidth: true
            film: root.question.film
            name: root.question.ref + ".film"
        }

        LabelPicture {
            Layout.fillWidth: true
            source: root.question.image
            visible: root.question.image !== ""
        }

        Loader {
            id: widget

            Layout.fillWidth: true
            Layout.topMargin: root.asks && root.alone ? Theme.gapS : 0
            focus: true
            visible: implicitHeight > 0
        }

        AppText {
            Layout.fillWidth: true
            objectName: root.question.ref + ".told"
            step: root.alone ? AppText.Body : AppText.Caption
            text: root.question.told
            visible: text !== ""
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            step: AppText.Caption
            text: root.question.sharedWith
            visible: text !== ""
        }

        Loader {
            Layout.fillWidth: true
            active: root.question.typist !== ""
            visible: active

            sourceComponent: HandOver {
                question: root.question
            }
        }
    }
}
