pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* One question, or those that the author put together. */
FormFrame {
    id: root

    readonly property bool alone: root.form.alone && !root.declares
    readonly property bool declares: root.form.kind === "declaration"
    readonly property list<string> typed: ["Text", "LongText", "Number", "Date", "Time"]

    function begin() {
        root.toTop()
        const first = views.itemAt(0) as QuestionView
        // What can only be typed is typed at once; choices wait for a finger.
        if (root.alone && first && root.typed.includes(first.question.widget))
            first.focusAnswer("")
        else
            root.forceActiveFocus()
    }

    function lead(ref: string, place: string) {
        for (let number = 0; number < views.count; number++) {
            const view = views.itemAt(number) as QuestionView
            if (view && view.question.ref === ref) {
                root.show(view)
                view.focusAnswer(place)
            }
        }
    }

    objectName: "form." + root.form.kind

    actions: [
        FormBack {
            form: root.form
            stacked: root.stacked
        },
        FormOn {
            form: root.form
            stacked: root.stacked
        },
        KeepLink {
            Layout.fillWidth: true
            Layout.row: 2
            form: root.form
            wanted: root.wide && !Theme.largest
        }
    ]

    Component.onCompleted: root.begin()

    Connections {
        function onFocusAsked(ref, place) {
            root.lead(ref, place)
        }

        function onStampChanged() {
            root.begin()
        }

        target: root.form
    }

    FormProgress {
        Layout.fillWidth: true
        form: root.form
        visible: !root.declares
    }

    FormErrors {
        Layout.fillWidth: true
        form: root.form

        onTaken: root.toTop()
    }

    FormProblem {
        Layout.fillWidth: true
        form: root.form
    }

    PageTitle {
        Layout.fillWidth: true
        text: root.declares ? qsTr("Before you send this form") : root.form.heading
        visible: !root.alone && text !== ""
    }

    AppText {
        Layout.fillWidth: true
        objectName: "form.where"
        soft: true
        step: AppText.Caption
        text: root.form.heading
        visible: root.alone && text !== ""
    }

    Repeater {
        id: views

        model: root.form.questions

        QuestionView {
            required property QuestionModel asked

            Layout.fillWidth: true
            Layout.topMargin: root.alone ? 0 : Theme.gapM
            alone: root.alone
            overlay: root.overlay as FormOverlay
            question: asked
        }
    }

    SealedNote {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        form: root.form
        visible: root.declares && root.form.sealed !== ""
    }

    KeepLink {
        Layout.topMargin: Theme.gapM
        form: root.form
        wanted: !root.wide || Theme.largest
    }

    Item {
        Layout.fillHeight: true
    }
}
