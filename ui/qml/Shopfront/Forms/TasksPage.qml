pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit

/* The sections of a long form, in any order, and how each stands. */
FormFrame {
    id: root

    objectName: "form.tasks"

    actions: [
        FormBack {
            form: root.form
            stacked: root.stacked
        },
        FormOn {
            form: root.form
            stacked: root.stacked
            text: root.form.filled < root.form.segments ? qsTr("Go on with the next part") : qsTr("Check your answers")
        }
    ]

    Component.onCompleted: root.forceActiveFocus()

    FormProblem {
        Layout.fillWidth: true
        form: root.form
    }

    PageTitle {
        Layout.fillWidth: true
        lead: root.form.line
        text: root.form.title
    }

    ProgressSegments {
        Layout.fillWidth: true
        current: root.form.filled
        total: root.form.segments
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.gapM
        spacing: Theme.targetGap

        Repeater {
            model: root.form.tasks

            ListRow {
                required property bool done
                required icon
                required property string key
                required last
                required status
                required title

                Layout.fillWidth: true
                objectName: "task." + key
                statusTone: done ? Theme.doneText : Theme.inkSoft
                weight: "bold"

                onClicked: root.form.openTask(key)
            }
        }
    }

    KeepLink {
        form: root.form
    }

    Item {
        Layout.fillHeight: true
    }
}
