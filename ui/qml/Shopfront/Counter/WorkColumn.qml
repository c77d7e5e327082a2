pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* What is to be told, who is at this counter, who is away, and what was done last. */
ColumnLayout {
    id: root

    required property CounterModel model

    spacing: Theme.gap

    Banner {
        Layout.fillWidth: true
        kind: Banner.Care
        line: root.model.desk.told
        objectName: "counter.told"
        title: qsTr("Called twice")
        visible: line !== ""

        LinkButton {
            objectName: "counter.told.read"
            text: qsTr("I have read it")

            onClicked: root.model.desk.dismissTold()
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "counter.problem"
        title: root.model.desk.problem
        visible: title !== ""

        LinkButton {
            objectName: "counter.problem.read"
            text: qsTr("Close")

            onClicked: root.model.desk.dismissProblem()
        }
    }

    WorkCard {
        Layout.fillWidth: true
        desk: root.model.desk
        visible: root.model.desk.occupied

        onAsked: dialog => {
            if (dialog === "cancel" || dialog === "name")
                root.model.choices.point(root.model.desk.ticket, root.model.desk.label)
            root.model.open(dialog)
        }
    }

    NotesCard {
        Layout.fillWidth: true
        escapes: true
        live: root.model.live
        notes: root.model.desk.notes
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        icon: root.model.desk.onBreak ? "coffee" : "armchair"
        line: root.model.desk.idleLine
        objectName: "counter.idle"
        title: root.model.desk.idleTitle
        visible: !root.model.desk.occupied
    }

    VisitRow {
        Layout.fillWidth: true
        desk: root.model.desk
        visible: !root.model.desk.occupied && root.model.desk.visitLabel !== ""
    }

    Loader {
        Layout.fillWidth: true
        active: root.model.forms !== null
        visible: active

        sourceComponent: FormCard {
            forms: root.model.forms
        }
    }

    AwayCard {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: implicitHeight
        desk: root.model.desk
        visible: root.model.desk.anybodyAway
    }

    DoneCard {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.listRowHeight * 2.5
        desk: root.model.desk
    }
}
