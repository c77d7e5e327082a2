import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The next ticket of the same person, and one press that goes on with it. */
RowLayout {
    id: root

    required property CounterDesk desk

    objectName: "counter.visit"
    spacing: Theme.gapM

    Icon {
        name: "ticket"
        tone: Theme.accentText
        weight: "duotone"
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            strong: true
            text: qsTr("Also in this visit: %1").arg(Theme.ltr(root.desk.visitLabel))
        }

        AppText {
            Layout.fillWidth: true
            soft: true
            step: AppText.Caption
            text: root.desk.visitService
        }
    }

    Button {
        keys: "Ctrl T"
        objectName: "counter.visit.take"
        text: root.desk.occupied ? qsTr("Finish and take it") : qsTr("Call it")

        onClicked: root.desk.takeVisit()
    }
}
