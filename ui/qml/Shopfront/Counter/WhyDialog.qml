import QtQuick
import QtQuick.Layouts
import Shopfront.Kit
import Shopfront.ViewModels

/* The rule by which people are called, and what it promises. */
Dialog {
    id: root

    required property CounterModel model

    firstFocus: close
    line: root.model.rule
    objectName: "counter.whyDialog"
    shown: root.model.dialog === "why"
    title: qsTr("Why this order")

    actions: [
        Button {
            id: close

            keys: "Esc"
            kind: Button.Primary
            objectName: "counter.why.close"
            text: qsTr("Close")

            onClicked: root.model.dismiss()
        }
    ]

    onDismissed: root.model.dismiss()

    Banner {
        Layout.fillWidth: true
        icon: "scales"
        kind: Banner.Calm
        title: root.model.bound
    }

    Banner {
        Layout.fillWidth: true
        icon: "ticket"
        kind: Banner.Care
        line: root.model.desk.nextReason
        title: qsTr("%1 is next").arg(Theme.ltr(root.model.desk.nextLabel))
        visible: root.model.desk.nextLabel !== ""
    }

    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("A ticket that is moved to another service keeps the time at which the person came.")
    }
}
