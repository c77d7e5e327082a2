pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* A ticket of a day on paper, with its true times. */
Dialog {
    id: root

    required property CounterModel model

    function boxes(): list<Field> {
        return [0, 1, 2, 3].map(place => times.itemAt(place) as Field).filter(box => box !== null)
    }

    firstFocus: label
    line: qsTr("Times as on the paper, such as 09:30; of an earlier day such as 2026-11-20 09:30. Then choose the service: that enters it.")
    objectName: "counter.paperDialog"
    shown: root.model.dialog === "paper"
    title: qsTr("Enter a ticket of a paper day")

    actions: [
        Button {
            id: close

            keys: "Esc"
            objectName: "counter.paper.close"
            text: qsTr("Enter none")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()
    onShownChanged: if (shown) {
        services.clear()
        label.text = ""
        root.boxes().forEach(box => box.text = "")
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Mend
        objectName: "counter.reception.problem"
        title: root.model.reception.problem
        visible: title !== ""
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Field {
            id: label

            Layout.fillWidth: true
            label: qsTr("Ticket")
            maximumLength: 10
            objectName: "counter.paper.label"
        }

        Repeater {
            id: times

            model: [qsTr("Came"), qsTr("Called"), qsTr("Served"), qsTr("Done")]

            Field {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                label: modelData
                maximumLength: 20
                objectName: "counter.paper.time." + index
            }
        }
    }

    ServiceList {
        id: services

        Layout.fillWidth: true
        Layout.preferredHeight: Theme.body * 20
        choices: root.model.choices
        name: "counter.paper"

        onChosen: service => root.model.reception.enterPaper(service, label.text, root.boxes().map(box => box.text))
    }
}
